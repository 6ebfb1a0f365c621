// Learns to choose among readings: averaged perceptron on the best one against the one chosen (Collins and Koo 2005).

import { READING_ROWS } from '../../src/analysis/tagger/reading-writer.ts';
import { shuffle } from './random.ts';
import type { ReadingExample } from './reading-examples.ts';

const EPOCHS = 6;
/** How much of what was learned beside halves of stage 2 holds beside the whole, which errs less. */
const TRUST = 0.4;
/** What a unit of stage 2's score counts for, against a weight learned here. */
const SCORE_SHARE = 0.005;
/** How far ahead a better reading must be, per unit of worth. */
const MARGIN = 2;
/** Share of the features left out at each step, so that nothing hangs on rare words alone. */
const DROPOUT = 0.4;

/** Weights by feature row, in units of stage 2's score. */
export function learnReadings(
  examples: readonly ReadingExample[],
  random: () => number,
  report: (done: number, total: number, mistakes: number) => void,
): Float32Array {
  const weights = new Float64Array(READING_ROWS);
  const weighted = new Float64Array(READING_ROWS);
  const kept = new Uint8Array(READING_ROWS);
  const order = Int32Array.from({ length: examples.length }, (_, at) => at);
  let time = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let mistakes = 0;
    for (const number of order) {
      const example = examples[number];
      if (example === undefined || example.features.length < 2) continue;
      time++;
      for (const features of example.features) for (const row of features) kept[row] = 2;
      const [right, chosen] = compareReadings(example, weights, kept, random);
      if ((example.worth[chosen] ?? 0) >= (example.worth[right] ?? 0)) continue;
      mistakes++;
      move(example.features[right], 1);
      move(example.features[chosen], -1);
    }
    report(epoch + 1, EPOCHS, mistakes);
  }
  return Float32Array.from(
    weights,
    (weight, at) => ((weight - (weighted[at] ?? 0) / time) * TRUST) / SCORE_SHARE,
  );

  function move(features: Int32Array | undefined, step: number): void {
    for (const row of features ?? []) {
      if (kept[row] !== 1) continue;
      weights[row] = (weights[row] ?? 0) + step;
      weighted[row] = (weighted[row] ?? 0) + step * time;
    }
  }
}

/** The reading of most worth, and the one the weights would choose with what it falls short of in worth as a handicap. */
function compareReadings(
  example: ReadingExample,
  weights: Float64Array,
  kept: Uint8Array,
  random: () => number,
): [number, number] {
  const { scores, features, worth } = example;
  const right = worth.indexOf(Math.max(...worth));
  let chosen = 0;
  let most = -Infinity;
  features.forEach((rows, at) => {
    let score = (scores[at] ?? 0) * SCORE_SHARE + MARGIN * ((worth[right] ?? 0) - (worth[at] ?? 0));
    for (const row of rows) {
      if (kept[row] === 2) kept[row] = random() < DROPOUT ? 0 : 1; // drawn once per example
      if (kept[row] === 1) score += weights[row] ?? 0;
    }
    if (score > most) {
      most = score;
      chosen = at;
    }
  });
  return [right, chosen];
}
