// Where a word stands as seen from a cue: which side, how far, and what lies between. Nearly every stage 2 feature holds it.

import type { CueView } from './cue-view.ts';
import type { FeatureWriter, Window } from './feature-writer.ts';
import { join } from './hash.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** What the templates of stage 2 read from and write to. */
export interface SpanScene {
  readonly words: Words;
  readonly around: Surroundings;
  readonly cues: OtherCues;
  readonly window: Window;
  readonly writer: FeatureWriter;
  /** Of the word at hand; set anew for every word. */
  readonly place: SpanPlace;
}

export interface SpanPlace {
  /** Left or right of the cue, how many sentences off, in its paragraph or the next. */
  side: number;
  /** Words between the word and the cue; then commas, quotation marks, verbs and other cues between, capped. */
  distance: number;
  commas: number;
  marks: number;
  verbals: number;
  cuesBetween: number;
  /** Side and all counts in one. */
  between: number;
}

export function emptyPlace(): SpanPlace {
  return { side: 0, distance: 0, commas: 0, marks: 0, verbals: 0, cuesBetween: 0, between: 0 };
}

/** Works out the place of the word at `at` as seen from `cue`. */
export function measurePlace(scene: SpanScene, at: number, cue: CueView): void {
  const { words, around, cues, place } = scene;
  const left = at < cue.from;
  const from = left ? at + 1 : cue.to;
  const to = left ? cue.from : at;
  const sentences = (words.sentence[at] ?? 0) - (words.sentence[cue.from] ?? 0);
  const elsewhere = words.paragraphFirst[at] !== words.paragraphFirst[cue.from];
  place.side = (elsewhere ? 14 : 0) + (left ? 7 : 0) + Math.max(-3, Math.min(3, sentences)) + 3;
  place.distance = to - from;
  place.commas = Math.min(countBetween(around.commas, from, to), 3);
  place.marks = Math.min(countBetween(around.quoteMarks, from, to), 3);
  place.verbals = Math.min(countBetween(around.verbals, from, to), 3);
  place.cuesBetween = Math.min(countBetween(cues.begins, from, to), 2);
  const counts = place.commas + 4 * place.marks + 16 * place.verbals + 64 * place.cuesBetween;
  place.between = join(place.side, counts);
}

/** How many of the counted words stand in from..to-1. */
export function countBetween(running: Int32Array, from: number, to: number): number {
  return to <= from ? 0 : (running[to] ?? 0) - (running[from] ?? 0);
}
