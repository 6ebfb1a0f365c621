// What a cue verb's frames allow as its content: the clause behind "that", the words after a colon, an object, a quotation that resumes.

import type { Frame } from '../../lexicon/cue.ts';
import { contentAfter, holdsClause } from './content.ts';
import type { Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isGerund, isIn, isQuoteMark, lowerAt, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** What the verb's frames allow on its right. */
export function rightContent(scene: Scene, group: VerbGroup, ceiling: number): Run | null {
  let start = group.to;
  if (hasFrame(group, 'addressee') && !isIn(scene, start, 'complementiser') && !isQuoteMark(scene, start)) {
    start = afterAddressee(scene, start, ceiling);
  }
  const that = nearbyThat(scene, start, ceiling);
  if (that !== -1 && (hasFrame(group, 'clause') || hasFrame(group, 'addressee')))
    return contentAfter(scene, that, ceiling);
  const colon = nearbyColon(scene, start, ceiling);
  if (colon !== -1 && !hasFrame(group, 'object')) return contentAfter(scene, colon + 1, ceiling);
  const content = contentAfter(scene, start, ceiling);
  if (content === null) return null;
  if (hasFrame(group, 'object')) return content;
  if (hasFrame(group, 'infinitive') && isIn(scene, start, 'infinitive-mark')) return content;
  if (hasFrame(group, 'of')) return content;
  if (group.sense.family.id === 'believe' && holdsInfinitive(scene, content)) return content;
  if (scene.lexicon.verbs.noticing.has(group.sense.lemma) && isGerund(scene, content.from)) return content;
  if (hasFrame(group, 'clause')) return holdsClause(scene, content.from, content.to) ? content : null;
  return isQuoteMark(scene, content.from) ? content : null;
}

/** "expect sales to fall". */
function holdsInfinitive(scene: Scene, content: Run): boolean {
  for (let at = content.from + 1; at < Math.min(content.to, content.from + 7); at++) {
    if (lowerAt(scene, at) === ',') return false;
    if (
      isIn(scene, at, 'infinitive-mark') &&
      scene.read.tokens[at + 1]?.kind === 'word' &&
      !isIn(scene, at + 1, 'determiner')
    )
      return true;
  }
  return false;
}

function nearbyThat(scene: Scene, start: number, ceiling: number): number {
  for (let at = start; at < Math.min(ceiling, start + 10); at++) {
    const word = lowerAt(scene, at);
    if (isIn(scene, at, 'clause-opener')) return at;
    if (word === ',' && isGerund(scene, at + 1)) {
      const close = commaAfter(scene, at + 1, ceiling);
      return isIn(scene, close + 1, 'complementiser') ? close + 1 : -1;
    }
    if (word === ',' || scene.isVerb[at] === 1 || isQuoteMark(scene, at)) return -1;
  }
  return -1;
}

function commaAfter(scene: Scene, from: number, ceiling: number): number {
  for (let at = from; at < Math.min(ceiling, from + 20); at++) if (lowerAt(scene, at) === ',') return at;
  return -2;
}

function nearbyColon(scene: Scene, start: number, ceiling: number): number {
  for (let at = start; at < Math.min(ceiling, start + 14); at++) {
    if (lowerAt(scene, at) === ':') return at;
    if (scene.isVerb[at] === 1 || isQuoteMark(scene, at)) return -1;
  }
  return -1;
}

function afterAddressee(scene: Scene, start: number, ceiling: number): number {
  const addressee = nounPhraseAfter(scene, start, ceiling);
  if (addressee === null) return start;
  let to = addressee.to;
  while (
    to < ceiling &&
    (isIn(scene, to, 'time') || (isIn(scene, to, 'preposition') && isIn(scene, to + 1, 'time')))
  )
    to++;
  return to;
}

/** ", she said, the gate jammed": content goes on behind the parenthesis. */
export function parentheticalRest(scene: Scene, comma: number, ceiling: number): Run[] {
  if (isGerund(scene, comma + 1) || isIn(scene, comma + 1, 'aside')) return [];
  const rest = contentAfter(scene, comma + 1, ceiling);
  return rest !== null && holdsClause(scene, rest.from, rest.to) ? [rest] : [];
}

/** A quotation that resumes in the same sentence: "A," he said, "B." */
export function resumed(scene: Scene, from: number, ceiling: number): Run[] {
  for (let at = from; at < ceiling; at++) {
    if (!isQuoteMark(scene, at)) continue;
    const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
    const border = lowerAt(scene, at - 1);
    return quotation !== undefined &&
      quotation.from === at &&
      (border === ',' || border === ':' || border === '.')
      ? [{ from: at, to: Math.min(quotation.to, Math.max(ceiling, quotation.to)) }]
      : [];
  }
  return [];
}

export function hasFrame(group: VerbGroup, frame: Frame): boolean {
  return group.sense.family.frames.includes(frame);
}
