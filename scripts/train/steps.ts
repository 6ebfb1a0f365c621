// Makes weights small: most are dropped, the others become whole steps (see compand.ts).

import { COARSE, compress } from '../../src/analysis/tagger/compand.ts';

/** Share of a table's weights that are kept, the largest: the others are most of the bytes and little of the accuracy. */
export const KEPT = { stages: 0.35, readings: 0.3 } as const;

export interface Steps {
  readonly steps: Int8Array;
  /** The size of the largest weight. */
  readonly scale: number;
}

/** The steps of weights, of which a share of `kept` stays. */
export function stepsOf(weights: Float32Array, kept: number): Steps {
  const sizes = weights.map((weight) => Math.abs(weight)).sort();
  const scale = Math.max(1e-6, sizes.at(-1) ?? 0);
  const least = Math.max(1e-9, sizes[Math.floor((1 - kept) * (sizes.length - 1))] ?? 0);
  const steps = Int8Array.from(weights, (weight) => {
    if (Math.abs(weight) < least) return 0;
    const step = compress(weight, scale, COARSE);
    return step === 0 ? Math.sign(weight) : step;
  });
  return { steps, scale };
}
