// Stage 2: for each cue, the words of its source and of its content.

import { addScores } from './add-scores.ts';
import { viewCue, type CueRun } from './cue-view.ts';
import { Decoder, FORBIDDEN } from './decode.ts';
import { Role } from './labels.ts';
import { indexCues } from './other-cues.ts';
import { positionCategory } from './position-category.ts';
import { SpanFeatures } from './span-features.ts';
import type { Surroundings } from './surroundings.ts';
import type { StageWeights } from './weights.ts';
import type { Words } from './words.ts';

/** Source and content of one cue, as runs of words. */
export interface FoundSpans {
  readonly source: readonly CueRun[];
  readonly content: readonly CueRun[];
}

/** Finds source and content of every cue. `reachOf` says how many words either side of a cue may be looked at. */
export function findSpans(
  words: Words,
  around: Surroundings,
  cues: readonly CueRun[],
  stage: StageWeights,
  reachOf: (cue: CueRun) => number,
): FoundSpans[] {
  const features = new SpanFeatures(words, around, indexCues(cues, words.count), stage.rows);
  const decoder = new Decoder({ labels: stage.labels, table: stage.transitions });
  return cues.map((cue) => {
    const view = viewCue(words, around, cue, reachOf(cue));
    const count = view.last - view.first + 1;
    const emissions = new Float32Array(count * stage.labels);
    const categories = new Uint16Array(count);
    for (let at = 0; at < count; at++) {
      const word = view.first + at;
      categories[at] = positionCategory(words, word, view.first);
      if (word >= cue.from && word < cue.to) {
        emissions.fill(FORBIDDEN, at * stage.labels, (at + 1) * stage.labels - 1);
      } else {
        addScores(stage, features.write(word, view), emissions, at);
        emissions[at * stage.labels + Role.Cue] = FORBIDDEN;
      }
    }
    const labels = new Uint8Array(count);
    decoder.best(emissions, categories, count, labels);
    return {
      source: runsOf(labels, view.first, Role.BeginSource, Role.InSource),
      content: runsOf(labels, view.first, Role.BeginContent, Role.InContent),
    };
  });
}

/** Runs of words labelled `begin inside*`; neighbouring ones stay apart. */
function runsOf(labels: Uint8Array, offset: number, begin: number, inside: number): CueRun[] {
  const runs: CueRun[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let to = at + 1;
    while (labels[to] === inside) to++;
    runs.push({ from: offset + at, to: offset + to });
  }
  return runs;
}
