// Where the content of an attribution stands: right of its cue, left of it, or on both sides, with the quotation it belongs to.

import { endBeforeDenial } from './denial-tail.ts';
import type { Run } from './draft.ts';
import { isQuoted, isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

const CLAUSE_ENDS = new Set([';', '—', '–', '--']);

/** In tokens; keeps text with one mark that never closes linear. */
const LONGEST_QUOTATION = 600;

/** Content that follows the cue: from `start` to the clause's end, final stop left out. Null where nothing is left. */
export function contentAfter(scene: Scene, start: number, ceiling: number): Run | null {
  let from = start;
  while (from < ceiling && (lowerAt(scene, from) === ',' || lowerAt(scene, from) === ':')) from++;
  let to = from;
  let depth = 0;
  while (to < ceiling) {
    const word = lowerAt(scene, to);
    if (isQuoteMark(scene, to)) {
      const quotation = scene.read.quotations[scene.read.quotationOf[to] ?? -1];
      if (quotation !== undefined && quotation.from === to && quotation.to <= ceiling) {
        to = quotation.to;
        continue;
      }
    }
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth <= 0 && CLAUSE_ENDS.has(word) && to > from) break;
    else if (word === ',' && endsAtComma(scene, to)) break;
    else if (isIn(scene, to, 'joiner') && isCueForm(scene, to + 1)) break;
    to++;
  }
  const denied = to > from ? endBeforeDenial(scene, { from, to }) : -1;
  to = dropFinalStop(scene, from, denied === -1 ? to : denied);
  return to > from ? { from, to } : null;
}

/** Content that precedes the cue: from the sentence's start, or from where its quotation opens, up to `end`. */
export function contentBefore(scene: Scene, floor: number, end: number): Run | null {
  let to = end;
  while (to > floor && (lowerAt(scene, to - 1) === ',' || CLAUSE_ENDS.has(lowerAt(scene, to - 1)))) to--;
  if (to <= floor) return null;
  const quotation = scene.read.quotations[scene.read.quotationOf[floor] ?? -1];
  let from =
    quotation !== undefined && quotation.from < floor
      ? Math.max(quotation.from, floor - LONGEST_QUOTATION)
      : floor;
  from = pastLabel(scene, from, to);
  while (from < to && isIn(scene, from, 'conjunction') && !isQuoteMark(scene, from)) from++;
  return from < to ? { from, to } : null;
}

/** Tokens of "What they said:". */
const LONGEST_LABEL = 6;

/** "What's next: | the council meets": a label that asks is no part of what is said. */
export function pastLabel(scene: Scene, from: number, to: number): number {
  if (!isIn(scene, from, 'question')) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_LABEL); at++) {
    if (lowerAt(scene, at) === ':') return at + 1;
    if (isQuoteMark(scene, at)) return from;
  }
  return from;
}

/** Sentence-final stops that are not part of a quotation. */
export function dropFinalStop(scene: Scene, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    !isWord(scene, to - 1) &&
    ['.', ',', '?', '!', ':', ')'].includes(lowerAt(scene, to - 1))
  ) {
    if (isQuoted(scene, to - 1) || lowerAt(scene, to - 1) === ')') break;
    to--;
  }
  return to;
}

/** Whether a finite verb, a "that" or a quotation stands between two tokens: a content of its own. */
export function holdsClause(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scene.isVerb[at] === 1 || isQuoteMark(scene, at) || isIn(scene, at, 'complementiser')) return true;
    if (isIn(scene, at, 'third-person') && at + 1 < to && isWord(scene, at + 1)) return true; // "he lied": these are subjects alone
  }
  return false;
}

/** Whether a quotation mark stands in the run. */
export function holdsQuotation(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) if (isQuoteMark(scene, at)) return true;
  return false;
}

function endsAtComma(scene: Scene, comma: number): boolean {
  if (isIn(scene, comma + 1, 'content-end') || goesOnSaying(scene, comma + 1)) return true;
  if (isIn(scene, comma + 1, 'new-clause') && isCueForm(scene, comma + 2)) return true;
  return opensTail(scene, comma + 1);
}

/** "Mayor disputes the account, | says the gate was shut": a headline's second verb, without an "and". */
function goesOnSaying(scene: Scene, at: number): boolean {
  const said = sensesAt(scene, at).some(
    ({ family, form, particle }) => family.id === 'say' && form === 'third' && particle === null,
  );
  return said && !isIn(scene, at, 'noun-form');
}

/** "..., officials said." at a sentence's end: the words belong to that attribution, not to the content. */
export function opensTail(scene: Scene, from: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[from] ?? -1];
  if (sentence === undefined || sentence.to - from > 12) return false;
  for (let at = from + 1; at < sentence.to; at++) {
    if (isQuoteMark(scene, at) || lowerAt(scene, at) === ',') return false;
    if (
      !sensesAt(scene, at).some(
        (sense) => sense.family.id === 'say' && sense.form !== 'gerund' && sense.form !== 'base',
      )
    )
      continue;
    const next = at + 1;
    return (
      next >= sentence.to ||
      !isWord(scene, next) ||
      isIn(scene, next, 'time') ||
      isIn(scene, next, 'preposition')
    );
  }
  return false;
}

function isCueForm(scene: Scene, at: number): boolean {
  return sensesAt(scene, at).some((sense) => sense.form === 'past' && sense.family.scope === 'reporting');
}
