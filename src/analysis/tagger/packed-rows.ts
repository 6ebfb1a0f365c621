// A table of weights as the tagger holds it: all weights of a row in one number, so that a feature costs one look into
// memory, and one that weighs nothing ends there. The table then fits a processor's cache.

/** A weight is a whole step of at most 31 either side of nought (see compand.ts), in so many bits. */
export const STEP_BITS = 6;
const CODES = 1 << STEP_BITS;
/** Picks the step of the first column; those of further columns stand above it. */
export const STEP_MASK = CODES - 1;

/** What a step is worth, by its bits: its square, with its sign. */
export const WORTH = Int16Array.from({ length: CODES }, (_, code) => {
  const step = code < CODES / 2 ? code : code - CODES;
  return step * Math.abs(step);
});

/**
 * What the steps of two neighbouring columns are worth, by the bits of both: the first in the lower half of a number, the
 * second in the upper one, so that one addition sums both. A stage has at most 74 features, each worth at most 441
 * (compand.ts: 21 steps), so that no sum leaves its half.
 */
export const PAIR_MASK = CODES * CODES - 1;
export const PAIR_WORTH = Int32Array.from(
  { length: CODES * CODES },
  (_, codes) => WORTH[codes & STEP_MASK]! + WORTH[codes >> STEP_BITS]! * (1 << 16),
);

/** The two sums in a sum of pairs. */
export const lowerSum = (pairs: number): number => (pairs << 16) >> 16;
export const upperSum = (pairs: number): number => (pairs - lowerSum(pairs)) >> 16;

/** Whole numbers by row; 16 bits hold two columns, 32 bits five. */
export type PackedRows = Int16Array | Int32Array;

/** Packs steps that stand row by row, `columns` of them in each (at most five). */
export function packRows(steps: Int8Array, columns: number): PackedRows {
  const count = steps.length / columns;
  const rows = columns <= 2 ? new Int16Array(count) : new Int32Array(count);
  for (let row = 0; row < count; row++) {
    let packed = 0;
    for (let column = 0; column < columns; column++) {
      packed |= (steps[row * columns + column]! & STEP_MASK) << (column * STEP_BITS);
    }
    rows[row] = packed;
  }
  return rows;
}

/** What the weight of one column is worth in a packed row. */
export function worthOf(packed: number, column: number): number {
  return WORTH[(packed >> (column * STEP_BITS)) & STEP_MASK]!;
}
