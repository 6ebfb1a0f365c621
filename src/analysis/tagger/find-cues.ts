// Stage 1: the cues of a text, each with how clearly it is one.

import { ScoreSums } from './add-scores.ts';
import { CueFeatures } from './cue-features.ts';
import type { CueRun } from './cue-view.ts';
import { Decoder } from './decode.ts';
import { Cue } from './labels.ts';
import { positionCategory } from './position-category.ts';
import type { Surroundings } from './surroundings.ts';
import type { StageWeights } from './weights.ts';
import { Punctuation } from './word-kinds.ts';
import type { Words } from './words.ts';

export interface FoundCue extends CueRun {
  /** By how much the best reading with a cue here beats the best one without, bias taken off, in units of weight. */
  readonly margin: number;
}

const NONE = new Float64Array(0);

/** Finds the cues, in order. `bias` is added to the score of beginning a cue: more of them, less sure. */
export function findCues(words: Words, around: Surroundings, stage: StageWeights, bias: number): FoundCue[] {
  const features = new CueFeatures(words, around, stage.rows.length);
  const sums = new ScoreSums(stage, features.writer);
  const decoder = new Decoder({ labels: stage.labels, table: stage.transitions });
  const found: FoundCue[] = [];
  for (let first = 0; first < words.count;) {
    const last = words.paragraphLast[first] ?? first;
    if (holdsNoWord(words, first, last)) {
      first = last + 1;
      continue;
    }
    const count = last - first + 1;
    const emissions = new Float32Array(count * stage.labels);
    const categories = new Uint16Array(count);
    for (let at = 0; at < count; at++) {
      features.read(first + at);
      sums.add();
      sums.put(emissions, at);
      emissions[at * stage.labels + Cue.Begin] = (emissions[at * stage.labels + Cue.Begin] ?? 0) + bias;
      categories[at] = positionCategory(words, first + at, first);
    }
    const labels = new Uint8Array(count);
    decoder.best(emissions, categories, count, labels);
    const margins = labels.includes(Cue.Begin)
      ? decoder.margins(emissions, categories, count, Cue.Outside)
      : NONE;
    for (let at = 0; at < count; at++) {
      if (labels[at] !== Cue.Begin) continue;
      let to = at + 1;
      let margin = margins[at] ?? 0;
      while (to < count && labels[to] === Cue.Inside) {
        margin = Math.max(margin, margins[to] ?? 0);
        to++;
      }
      found.push({ from: first + at, to: first + to, margin: margin - bias });
    }
    first = last + 1;
  }
  return found;
}

/** Signs alone hold no cue; without this a text of them, five times as dense as prose, would take five times as long. */
function holdsNoWord(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words.punctuation[at] === Punctuation.None) return false;
  return true;
}
