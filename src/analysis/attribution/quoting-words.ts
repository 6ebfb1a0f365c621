// Where verbs stand second: "A zitiert B mit den Worten: „...“", "B wird von A mit den Worten zitiert: „...“", "„...“,
// zitiert A B". The verb's own rule has A; what stands here is B, whose words A passes on.

import { contentBefore } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isQuoteMark, lowerAt, sensesAt, type Scene } from './scene.ts';
import { readVerbClause, type VerbClause } from './verb-second-clause.ts';
import { phraseAt, phraseBefore } from './verb-second-phrase.ts';
import { subjectOf } from './verb-second-subject.ts';

/** Tokens from "mit den Worten" to its quotation: "... zitiert:". */
const REACH = 6;
/** Tokens between "mit" and "Worten". */
const LONGEST_WORDING = 4;

/** Whom the quoting verbs in tokens `floor` to `ceiling` of one sentence quote. */
export function findWhomQuoted(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < ceiling; at++) {
    if (skip(at) || !sensesAt(scene, at).some(({ lemma }) => scene.lexicon.verbs.quoting.has(lemma)))
      continue;
    const clause = readVerbClause(scene, at, floor, ceiling);
    const draft = clause === null ? null : quotedBy(scene, clause, floor, ceiling);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function quotedBy(scene: Scene, clause: VerbClause, floor: number, ceiling: number): Draft | null {
  const cue = wordingIn(scene, clause.from, ceiling);
  const shape = scene.lexicon.shapes['as-saying'];
  const under = clause.cue[0] ?? null;
  if (cue === null) return behindQuotation(scene, clause, floor, ceiling);
  const content = quotationBehind(scene, cue.to, ceiling);
  const source = clause.passive ? subjectOf(scene, clause, floor) : objectBefore(scene, cue.from, clause.at);
  return content === null || source === null
    ? null
    : draftBy(shape, { source, cue: [cue], content: [content], under });
}

/** "„...“, zitiert der Bote | die Ministerin": the second phrase behind the verb. */
function behindQuotation(scene: Scene, clause: VerbClause, floor: number, ceiling: number): Draft | null {
  if (clause.passive || clause.finite !== clause.from || lowerAt(scene, clause.from - 1) !== ',') return null;
  const outlet = phraseAt(scene, clause.finite + 1, ceiling);
  const source = outlet === null ? null : phraseAt(scene, outlet.to, ceiling);
  const content = contentBefore(scene, floor, clause.from);
  if (source === null || content === null) return null;
  return draftBy(scene.lexicon.shapes['as-saying'], {
    source,
    cue: [{ from: clause.from - 1, to: clause.from }],
    content: [content],
    under: clause.cue[0] ?? null,
  });
}

/** "mit den Worten", "mit folgendem Satz": the first such words from `start` on, or null. */
export function wordingIn(scene: Scene, start: number, ceiling: number): Run | null {
  for (let at = start + 1; at < ceiling && !isQuoteMark(scene, at); at++) {
    if (!isIn(scene, at, 'wording')) continue;
    for (let from = at - 1; from >= Math.max(start, at - LONGEST_WORDING); from--)
      if (isIn(scene, from, 'preposition') && !isIn(scene, from, 'determiner')) return { from, to: at + 1 };
  }
  return null;
}

/** The quotation that opens soon behind token `start`, or null. */
export function quotationBehind(scene: Scene, start: number, ceiling: number): Run | null {
  for (let at = start; at < Math.min(ceiling, start + REACH); at++) {
    const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
    if (quotation?.from === at) return { from: quotation.from, to: quotation.to };
  }
  return null;
}

/** "zitiert dazu | einen Fischer | mit den Worten". */
function objectBefore(scene: Scene, end: number, verb: number): Run | null {
  const before = phraseBefore(scene, end, verb + 1);
  return before ?? (verb < end ? phraseAt(scene, verb + 1, end) : null);
}
