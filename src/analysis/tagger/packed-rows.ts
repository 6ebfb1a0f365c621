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
