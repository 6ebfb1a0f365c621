// Adds up the weights of one word's features: the inner loop of the tagger.

import type { StageWeights } from './weights.ts';

/** Adds the weights of `features` to the label scores of the word at place `at` of `emissions`. */
export function addScores(
  stage: StageWeights,
  features: Int32Array,
  emissions: Float32Array,
  at: number,
): void {
  const { columns, emissions: weights } = stage;
  const place = at * stage.labels + 1;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let f = 0; f < features.length; f++) sum += weights[(features[f] ?? 0) * columns + column] ?? 0;
    emissions[place + column] = sum;
  }
}
