// What the perceptron has learned, before it is made small.

import { FORBIDDEN } from '../../src/analysis/tagger/decode.ts';
import type { StageWeights } from '../../src/analysis/tagger/weights.ts';

export interface LearnedWeights {
  readonly labels: number;
  readonly rows: number;
  /** `emissions[row * labels + label]`. */
  readonly emissions: Float32Array;
  /** As in decode.ts; forbidden moves hold FORBIDDEN. */
  readonly transitions: Float32Array;
}

/** The mean of several runs: steadier than any of them, and no slower to use. */
export function meanOf(runs: readonly LearnedWeights[]): LearnedWeights {
  const [first] = runs;
  if (first === undefined) throw new Error('the mean of nothing');
  const mean = (pick: (run: LearnedWeights) => Float32Array) =>
    pick(first).map((_, at) => runs.reduce((sum, run) => sum + (pick(run)[at] ?? 0), 0) / runs.length);
  return {
    labels: first.labels,
    rows: first.rows,
    emissions: mean((run) => run.emissions),
    transitions: mean((run) => run.transitions).map((weight) =>
      weight < FORBIDDEN / 2 ? FORBIDDEN : weight,
    ),
  };
}

/** As the tagger uses them. */
export function stageOf(learned: LearnedWeights, columns: number): StageWeights {
  const { labels, rows, transitions } = learned;
  return { labels, columns, rows, emissions: columnsOf(learned, columns), unit: 1, transitions };
}

/** The weights of the `columns` labels behind label 0, with those of label 0 taken off. */
export function columnsOf({ labels, rows, emissions }: LearnedWeights, columns: number): Float32Array {
  const weights = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const outside = emissions[row * labels] ?? 0;
    for (let column = 0; column < columns; column++) {
      weights[row * columns + column] = (emissions[row * labels + column + 1] ?? 0) - outside;
    }
  }
  return weights;
}
