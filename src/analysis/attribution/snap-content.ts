// Snaps a content found by the learned core to borders that the text shows: quotation marks, clause ends, words of time,
// whom something is told, the next verb of saying. What PolNeAR's annotators did there is named beside each step.

import { contentAfter, pastLabel } from './content.ts';
import { beforeTail, withinParagraph } from './content-reach.ts';
import type { Run } from './draft.ts';
import { isQuoted, isAdverb, isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

/**
 * The content snapped; its runs stay in order and keep clear of the cue. May be empty. `opensCue` is 1 for every token
 * that begins a cue of the core's.
 */
export function snapContent(
  scene: Scene,
  content: readonly Run[],
  cues: readonly Run[],
  opensCue: Uint8Array,
): Run[] {
  const cue = cues[0];
  if (cue === undefined) return [...content];
  const apart = content.map((found, index) => {
    const whole = { from: pastLabel(scene, found.from, found.to), to: found.to };
    const run = whole.from >= cue.to ? withinParagraph(scene, whole) : whole;
    if (run.from < cue.to) return pastConnective(scene, run, cue);
    return beforeNextCue(scene, index === 0 ? pastListener(scene, run, cue) : run, opensCue);
  });
  const told = withoutManner(scene, withoutTopic(scene, apart, cue), cue);
  const quoted = told.map((run) => toQuotation(scene, pastClosingMark(scene, run), cues));
  const timed = quoted.map((run) => (run.from === cue.to ? pastTime(scene, run) : run));
  const last = timed.length - 1;
  return timed
    .map((run, index) =>
      index === last && run.from >= cue.to ? beforeTail(scene, toClauseEnd(scene, run)) : run,
    )
    .filter((run) => run.from < run.to);
}

/** "sagten dem „Boten | “, das Tor sei alt": a mark that closes a name before is no part of what is said. */
function pastClosingMark(scene: Scene, run: Run): Run {
  const quotation = scene.read.quotations[scene.read.quotationOf[run.from] ?? -1];
  if (quotation === undefined || quotation.to - 1 !== run.from || scene.lexicon.wordOrder !== 'verb-second')
    return run;
  let { from } = run;
  while (from < run.to && !isWord(scene, from) && (from === run.from || !isQuoteMark(scene, from))) from++;
  return { from, to: run.to };
}

/** A run that begins or ends inside a quotation reaches to its marks, unless the cue is quoted too. */
function toQuotation(scene: Scene, run: Run, cues: readonly Run[]): Run {
  const { quotations, quotationOf } = scene.read;
  let { from, to } = run;
  const first = quotations[quotationOf[from] ?? -1];
  const last = quotations[quotationOf[to - 1] ?? -1];
  const free = (quotation: Run) => !cues.some((cue) => quotation.from < cue.to && cue.from < quotation.to);
  if (first !== undefined && free(first)) from = first.from;
  if (last !== undefined && last.closed && free(last)) to = Math.max(to, last.to);
  return { from, to };
}

/** "said | Monday that": the day belongs to the saying. */
function pastTime(scene: Scene, run: Run): Run {
  let from = run.from;
  if (isIn(scene, from, 'on-day') && isIn(scene, from + 1, 'time')) from++;
  while (
    from < run.to &&
    isIn(scene, from, 'time') &&
    scene.read.tokens[from]?.kind === 'word' &&
    !isIn(scene, from, 'not-time')
  )
    from++;
  const ends = from >= run.to || !isWord(scene, from) || isIn(scene, from, 'complementiser');
  if (from === run.from || !ends) return run;
  while (from < run.to && lowerAt(scene, from) === ',') from++;
  return { from, to: run.to };
}

/** Tokens between a cue and the clause it reports. */
const LONGEST_LISTENER = 20;

/**
 * "told | reporters at the pier that", "said at | a hearing in Halm that", "asked | her whether": whom it is told, and
 * where, is no part of it (so 132 of 134 behind "tell", 37 of 41 behind "say" with a preposition, 31 of 37 questions).
 */
function pastListener(scene: Scene, run: Run, cue: Run): Run {
  const told = isOf(scene, cue, 'tell');
  const asked = isOf(scene, cue, 'ask');
  const aside = lowerAt(scene, cue.to) === ',' && run.from === cue.to + 1; // "said, | without a source, that"
  const place = aside ? run.from : cue.to;
  const placed = isOf(scene, cue, 'say') && run.from > cue.to && isIn(scene, place, 'preposition');
  if (!told && !asked && !placed) return run;
  const ceiling = Math.min(run.to, run.from + LONGEST_LISTENER);
  for (let at = run.from; at < ceiling; at++) {
    if (at > run.from && (told || placed) && isIn(scene, at, 'complementiser'))
      return { from: at, to: run.to };
    if (at > run.from && asked && isIn(scene, at, 'question')) return { from: at, to: run.to };
    if (scene.isVerb[at] === 1 || isQuoteMark(scene, at) || isIn(scene, at, 'infinitive-mark')) return run;
  }
  return run;
}

/** Whether a verb of the family is among a cue's words. */
function isOf(scene: Scene, cue: Run, family: string): boolean {
  for (let at = cue.from; at < cue.to; at++)
    if (sensesAt(scene, at).some((sense) => sense.family.id === family)) return true;
  return false;
}

/** "He said it was late | and warned of rain": the second verb has the same subject, and reports by itself (292 of 292). */
function beforeNextCue(scene: Scene, run: Run, opensCue: Uint8Array): Run {
  for (let at = run.from + 1; at + 1 < run.to; at++) {
    if (!isIn(scene, at, 'goes-on') || isQuoted(scene, at)) continue;
    const denial =
      isIn(scene, at, 'adversative') && lowerAt(scene, at - 1) === ',' && deniesSoon(scene, at + 1, run.to);
    if (denial && at - 1 > run.from) return { from: run.from, to: at - 1 };
    const verb = isAdverb(scene, at + 1) ? at + 2 : at + 1;
    if (opensCue[verb] !== 1 || scene.isVerb[verb] !== 1) continue;
    const to = lowerAt(scene, at - 1) === ',' ? at - 1 : at;
    return to > run.from ? { from: run.from, to } : run;
  }
  return run;
}

/** Tokens of a subject between "but" and its verb. */
const SHORT_SUBJECT = 5;

/** "Media reported arrests, but | police denied this": the denial is nobody's but the article's. */
function deniesSoon(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + SHORT_SUBJECT); at++) {
    if (scene.isVerb[at] !== 1 && sensesAt(scene, at).length === 0) continue;
    return sensesAt(scene, at).some(
      ({ family, form }) => family.id === 'deny' && (form === 'past' || form === 'third'),
    );
  }
  return false;
}

/** "But | the pier is safe, she said": the writer's own link to what was said before (83 of 118). */
function pastConnective(scene: Scene, run: Run, cue: Run): Run {
  const opens = scene.sentences[scene.sentenceOf[run.from] ?? -1]?.from === run.from;
  if (!opens || run.to > cue.from || isQuoted(scene, run.from)) return run;
  const linked = lowerAt(scene, run.from + 1) === ',';
  const from = run.from + (linked ? 2 : 1);
  const isLink = linked ? isIn(scene, run.from, 'connective') : isIn(scene, run.from, 'goes-on');
  return isLink && from < run.to ? { from, to: run.to } : run;
}

/** "“It is late,” he said of | the boat": behind a quotation, what it is about is no part of it. */
function withoutTopic(scene: Scene, content: readonly Run[], cue: Run): Run[] {
  const before = content[0];
  if (before === undefined || before.to > cue.from || !isQuoted(scene, before.to - 1)) return [...content];
  const sentence = scene.sentences[scene.sentenceOf[cue.to - 1] ?? -1];
  return content.filter(
    (run) =>
      run.from < cue.to ||
      sentence === undefined ||
      run.from >= sentence.to ||
      holdsQuoted(scene, run) ||
      !isIn(scene, run.from - 1, 'name-link'),
  );
}

/** "The sale is near, they said, | asking not to be named": how it was said is no part of it. */
function withoutManner(scene: Scene, content: readonly Run[], cue: Run): Run[] {
  const before = content[0];
  if (before === undefined || before.to > cue.from) return [...content];
  return content.filter(
    (run) =>
      run.from < cue.to ||
      !sensesAt(scene, run.from).some(({ form }) => form === 'gerund') ||
      holdsQuoted(scene, run) ||
      lowerAt(scene, run.from - 1) !== ',' ||
      run.from - 1 !== cue.to,
  );
}

function holdsQuoted(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) if (isQuoted(scene, at)) return true;
  return false;
}

/** A run cut off right before its finite verb goes on to the clause's end. */
function toClauseEnd(scene: Scene, run: Run): Run {
  const sentence = scene.sentences[scene.sentenceOf[run.to - 1] ?? -1];
  if (sentence === undefined || run.to >= sentence.to || scene.isVerb[run.to] !== 1) return run;
  const whole = contentAfter(scene, run.from, sentence.to);
  return whole !== null && whole.to > run.to ? { from: run.from, to: whole.to } : run;
}
