// Attributions by layout: "Brack: I saw it" at a line's start, and the line "— Ottoline Brack" under a quotation.

import type { Paragraph } from '../../text/read-text.ts';
import { dropFinalStop, holdsClause } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isWord, lowerAt, type Scene } from './scene.ts';

const LONGEST_SPEAKER = 6;
/** Tokens behind a headline's last colon. */
const LONGEST_TAIL = 4;
const SHORTEST_HEADLINE = 4;
const HEADS = ['person-head', 'document-head', 'organisation-head'] as const;
const DASHES = new Set(['—', '–', '--', '-', '―']);

/** One paragraph's attribution by layout, or null. */
export function findLineAttribution(scene: Scene, index: number): Draft | null {
  const paragraph = scene.read.paragraphs[index];
  if (paragraph === undefined) return null;
  return (
    speakerColon(scene, paragraph) ??
    headlineColon(scene, paragraph) ??
    speakerDash(scene, paragraph, scene.read.paragraphs[index - 1])
  );
}

function speakerColon(scene: Scene, line: Paragraph): Draft | null {
  let colon = line.from;
  while (colon < Math.min(line.to, line.from + LONGEST_SPEAKER) && lowerAt(scene, colon) !== ':') colon++;
  if (lowerAt(scene, colon) !== ':' || colon === line.from || colon + 2 >= line.to) return null;
  const source = { from: line.from, to: colon };
  const content = { from: colon + 1, to: dropFinalStop(scene, colon + 1, line.to) };
  if (!isSpeaker(scene, source) || content.to - content.from < 3) return null;
  if (!isMentionedElsewhere(scene, source)) return null;
  return draftBy(scene.lexicon.shapes['speaker-colon'], {
    source,
    cue: [{ from: colon, to: colon + 1 }],
    content: [content],
  });
}

/** "Ministers knew of the leak: watchdog": a headline names its source behind a last colon. */
function headlineColon(scene: Scene, line: Paragraph): Draft | null {
  const stopped = lowerAt(scene, line.to - 1) === '.' && !isWord(scene, line.to - 1);
  const last = stopped ? line.to - 1 : line.to;
  const end = last - 1;
  let colon = end;
  while (colon > Math.max(line.from, end - LONGEST_TAIL) && !isHeadlineBreak(scene, colon)) colon--;
  const source = { from: colon + 1, to: last };
  const content = { from: line.from, to: colon };
  if (stopped && source.to - source.from < 2) return null; // "The plan is simple: people."
  if (!isHeadlineBreak(scene, colon) || colon === end || content.to - content.from < SHORTEST_HEADLINE)
    return null;
  if (!isTail(scene, source) || !isHeadlineStatement(scene, content)) return null;
  return draftBy(scene.lexicon.shapes['speaker-colon'], {
    source,
    cue: [{ from: colon, to: colon + 1 }],
    content: [content],
  });
}

/** ":", or a dash between spaces. */
function isHeadlineBreak(scene: Scene, at: number): boolean {
  const token = scene.read.tokens[at];
  const spaced = (scene.read.tokens[at - 1]?.end ?? 0) < (token?.start ?? 0);
  return token?.text === ':' || (spaced && DASHES.has(token?.text ?? ''));
}

/** "Vell chief to step down", "Mayor knew of the leak". */
function isHeadlineStatement(scene: Scene, { from, to }: Run): boolean {
  if (holdsClause(scene, from, to)) return true;
  for (let at = from + 1; at + 1 < to; at++) {
    if (isIn(scene, at, 'infinitive-mark') && !isIn(scene, at + 1, 'determiner')) return true;
    const plural = scene.lexicon.endings.plural.test(lowerAt(scene, at)); // "Storm leaves a third": a verb nobody lists
    const next = isIn(scene, at + 1, 'determiner') || scene.read.tokens[at + 1]?.kind === 'number';
    if (plural && next && at === from + 1 && !isIn(scene, from, 'determiner')) return true;
  }
  return false;
}

/** Words without an article or a stop, of which the last is a noun for sources or a name that the text has again. */
function isTail(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) {
    if (!isWord(scene, at) || isIn(scene, at, 'determiner') || scene.isVerb[at] === 1) return false;
  }
  const last = run.to - 1;
  if (scene.isName[last] === 1) return (scene.nameCount.get(scene.read.tokens[last]?.text ?? '') ?? 0) > 1;
  return scene.nouns.has(lowerAt(scene, last));
}

function speakerDash(scene: Scene, line: Paragraph, above: Paragraph | undefined): Draft | null {
  if (above === undefined || !DASHES.has(lowerAt(scene, line.from)) || line.to - line.from > 24) return null;
  let to = line.from + 1;
  while (to < line.to && (isNamePart(scene, to) || (to > line.from + 1 && lowerAt(scene, to) === '.'))) to++;
  const source = { from: line.from + 1, to };
  if (to === line.from + 1 || above.to - above.from < 4) return null;
  const cue = { from: line.from, to: line.from + 1 };
  const content = { from: above.from, to: above.to };
  return draftBy(scene.lexicon.shapes['speaker-dash'], { source, cue: [cue], content: [content] });
}

/** A speaker is named again in the text; a label ("Correction:", "Related:") is not. */
function isMentionedElsewhere(scene: Scene, source: Run): boolean {
  const last = source.to - 1;
  if (lowerAt(scene, source.from).length === 1) return false; // "Q: ... A: ..." are the parts of an interview
  if (isIn(scene, last, 'person-head') || isIn(scene, last, 'document-head')) return true;
  if (isIn(scene, last, 'organisation-head')) return source.to - source.from <= 2;
  return (scene.nameCount.get(scene.read.tokens[last]?.text ?? '') ?? 0) > 1;
}

/** Names, titles and document nouns only: no verb, no other small word. */
function isSpeaker(scene: Scene, run: Run): boolean {
  let named = false;
  for (let at = run.from; at < run.to; at++) {
    if (
      lowerAt(scene, at) === '.' ||
      lowerAt(scene, at) === '’' ||
      (isIn(scene, at, 'title') && run.to - run.from > 1)
    )
      continue;
    const part = isNamePart(scene, at) || HEADS.some((group) => isIn(scene, at, group));
    if (!part || scene.isVerb[at] === 1) return false;
    named ||= part;
  }
  return named;
}

function isNamePart(scene: Scene, at: number): boolean {
  return isWord(scene, at) && scene.isName[at] === 1;
}
