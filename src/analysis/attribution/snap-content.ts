// Snaps a content found by the learned core to borders that the text shows: quotation marks, clause ends, words of time.

import { contentAfter } from './content.ts';
import type { Run } from './draft.ts';
import { isIn, isWord, lowerAt, type Scene } from './scene.ts';

/** The content snapped; its runs stay in order and keep clear of the cue. May be empty. */
export function snapContent(scene: Scene, content: readonly Run[], cues: readonly Run[]): Run[] {
  const cue = cues[0];
  if (cue === undefined) return [...content];
  const quoted = content.map((run) => toQuotation(scene, run, cues));
  const timed = quoted.map((run) => (run.from === cue.to ? pastTime(scene, run) : run));
  const last = timed.length - 1;
  return timed
    .map((run, index) => (index === last && run.from >= cue.to ? toClauseEnd(scene, run) : run))
    .filter((run) => run.from < run.to);
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

/** A run cut off right before its finite verb goes on to the clause's end. */
function toClauseEnd(scene: Scene, run: Run): Run {
  const sentence = scene.sentences[scene.sentenceOf[run.to - 1] ?? -1];
  if (sentence === undefined || run.to >= sentence.to || scene.isVerb[run.to] !== 1) return run;
  const whole = contentAfter(scene, run.from, sentence.to);
  return whole !== null && whole.to > run.to ? { from: run.from, to: whole.to } : run;
}
