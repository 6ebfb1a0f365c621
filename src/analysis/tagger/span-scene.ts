// Where a word stands as seen from a cue: which side, how far, and what lies between. Nearly every stage 2 feature holds it.

import { bucket } from './bucket.ts';
import type { CueView } from './cue-view.ts';
import type { OtherCues } from './other-cues.ts';
import { PLACE } from './span-inputs.ts';
import { countBetween, type Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** What the values of stage 2 are read from, and where they are put (see span-inputs.ts). */
export interface SpanScene {
  readonly words: Words;
  readonly around: Surroundings;
  readonly cues: OtherCues;
  readonly values: Int32Array;
}

/** How far the word at `at` is from `cue`, and what lies between. */
export function readPlace({ words, around, cues, values }: SpanScene, at: number, cue: CueView): void {
  const left = at < cue.from;
  const from = left ? at + 1 : cue.to;
  const to = left ? cue.from : at;
  const distance = to - from;
  const commas = Math.min(countBetween(around.commas, from, to), 3);
  const marks = Math.min(countBetween(around.quoteMarks, from, to), 3);
  const verbals = Math.min(countBetween(around.verbals, from, to), 3);
  const cuesBetween = Math.min(countBetween(cues.begins, from, to), 2);
  values[PLACE.side] = sideOf(words, at, cue);
  values[PLACE.far] = bucket(distance);
  values[PLACE.near] = Math.min(distance, 4);
  values[PLACE.nearest] = Math.min(distance, 3);
  values[PLACE.commas] = commas;
  values[PLACE.marks] = marks;
  values[PLACE.verbals] = verbals;
  values[PLACE.cuesBetween] = cuesBetween;
  values[PLACE.counts] = commas + 4 * marks + 16 * verbals + 64 * cuesBetween;
}

/** Left or right of the cue, how many sentences off, in its paragraph or another, as one number. */
function sideOf(words: Words, at: number, cue: CueView): number {
  const sentences = (words.sentence[at] ?? 0) - (words.sentence[cue.from] ?? 0);
  const elsewhere = words.paragraphFirst[at] !== words.paragraphFirst[cue.from];
  return (elsewhere ? 14 : 0) + (at < cue.from ? 7 : 0) + Math.max(-3, Math.min(3, sentences)) + 3;
}
