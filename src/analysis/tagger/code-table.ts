// How a table of weights is put into bits: most rows are empty, most weights of the others nought or small, and the
// weights of one row go together. One description serves both ways: an encoder reads the table, a decoder fills it.

import type { BitCoder } from './bit-decoder.ts';

/** Contexts by what came before in the row, each weight as -2 to 2; then those of sizes, by column. */
const HISTORIES = (5 ** 5 - 1) / 4;
const SIZES = 64;
const NOUGHT = 1;
const SIGN = NOUGHT + HISTORIES;
const SIZE = SIGN + HISTORIES;
/** How many contexts a coder needs: for tables of up to five columns, steps of up to 63. */
export const TABLE_CONTEXTS = SIZE + 5 * SIZES;

/** Codes `steps`, the weights in whole steps row by row, none larger than `most`. */
export function codeTable(coder: BitCoder, steps: Int8Array, columns: number, most: number): void {
  for (let row = 0; row < steps.length; row += columns) {
    if (coder.code(0, isEmpty(steps, row, columns) ? 1 : 0) === 1) continue;
    let history = 0;
    for (let column = 0; column < columns; column++) {
      const step = codeStep(coder, steps[row + column] ?? 0, history, column, most);
      steps[row + column] = step;
      history = history * 5 + Math.max(-2, Math.min(2, step)) + 3;
    }
  }
}

function codeStep(coder: BitCoder, step: number, history: number, column: number, most: number): number {
  if (coder.code(NOUGHT + history, step === 0 ? 1 : 0) === 1) return 0;
  const negative = coder.code(SIGN + history, step < 0 ? 1 : 0) === 1;
  const wanted = Math.abs(step);
  let size = 1;
  while (size < most && coder.code(SIZE + column * SIZES + size, wanted > size ? 1 : 0) === 1) size++;
  return negative ? -size : size;
}

function isEmpty(steps: Int8Array, row: number, columns: number): boolean {
  for (let column = 0; column < columns; column++) if (steps[row + column] !== 0) return false;
  return true;
}
