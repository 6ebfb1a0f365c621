// What the perceptron has learned, before it is made small.

import { FORBIDDEN } from '../../src/analysis/tagger/decode.ts';
import { COARSE } from '../../src/analysis/tagger/compand.ts';
import { packRows } from '../../src/analysis/tagger/packed-rows.ts';
import type { StageWeights } from '../../src/analysis/tagger/weights.ts';
import { KEPT, stepsOf } from './steps.ts';

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

/** As the tagger uses them: what later stages learn from is as coarse as what they will meet. */
export function stageOf(learned: LearnedWeights, columns: number): StageWeights {
  const { labels, transitions } = learned;
  const { steps, scale } = stepsOf(columnsOf(learned, columns), KEPT.stages);
  const unit = scale / (COARSE * COARSE);
  return { labels, columns, rows: packRows(steps, columns), unit, transitions };
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
