// Adds up the weights of one word's features: the inner loop of the tagger.

import type { StageWeights } from './weights.ts';

/** Sets the label scores of the word at place `at` of `emissions` to the sums of the weights of its `features`. */
export function addScores(
  stage: StageWeights,
  features: Int32Array,
  emissions: Float32Array,
  at: number,
): void {
  const { columns, emissions: weights, unit } = stage;
  const place = at * stage.labels + 1;
  let [a, b, c, d, e] = [0, 0, 0, 0, 0]; // one pass with sums in registers: twice as fast as a loop over columns
  for (let f = 0; f < features.length; f++) {
    const row = (features[f] ?? 0) * columns;
    a += weights[row] ?? 0;
    b += weights[row + 1] ?? 0;
    if (columns === 2) continue;
    c += weights[row + 2] ?? 0;
    d += weights[row + 3] ?? 0;
    e += weights[row + 4] ?? 0;
  }
  emissions[place] = a * unit;
  emissions[place + 1] = b * unit;
  if (columns === 2) return;
  emissions[place + 2] = c * unit;
  emissions[place + 3] = d * unit;
  emissions[place + 4] = e * unit;
}
