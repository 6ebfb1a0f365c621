// A table of weights in the weights file: which rows weigh anything, which columns of those, and their steps. Most rows
// are empty, so the file is a third of the table and goes into memory at once; a compressed package makes it half of that.
//
// Little-endian: rows, scale, rows that weigh, steps (4 bytes each); one bit a row; one byte of columns for each row that
// weighs; one byte for each step.

import { STEP_BITS, STEP_MASK, type PackedRows } from './packed-rows.ts';

/** More rows than any table has: a file that says so is damaged, and memory is not taken on its word. */
const MOST_ROWS = 1 << 21;
const HEAD = 16;

export interface PackedTable {
  readonly rows: PackedRows;
  /** The size of the largest weight. */
  readonly scale: number;
  /** Where the table ends in the file. */
  readonly end: number;
}

/** The table of so many columns (at most five) that begins at `at`; null where the file has none there. */
export function readPackedTable(view: DataView, at: number, columns: number): PackedTable | null {
  if (at + HEAD > view.byteLength) return null;
  const count = view.getUint32(at, true);
  const filled = view.getUint32(at + 8, true);
  const masks = at + HEAD + (count >> 3);
  const steps = masks + filled;
  const end = steps + view.getUint32(at + 12, true);
  const isPower = count >= 8 && count <= MOST_ROWS && (count & (count - 1)) === 0;
  if (!isPower || filled > count || end > view.byteLength) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const rows = columns <= 2 ? new Int16Array(count) : new Int32Array(count);
  let mask = masks;
  let step = steps;
  for (let row = 0; row < count; row++) {
    if (((bytes[at + HEAD + (row >> 3)]! >> (row & 7)) & 1) === 0 || mask === steps) continue;
    const wanted = bytes[mask++]!;
    let packed = 0;
    for (let column = 0; column < columns; column++) {
      if (((wanted >> column) & 1) === 0 || step === end) continue;
      packed |= (bytes[step++]! & STEP_MASK) << (column * STEP_BITS);
    }
    rows[row] = packed;
  }
  return mask === steps && step === end ? { rows, scale: view.getFloat32(at + 4, true), end } : null;
}

/** The bytes of a table, as training writes them. `steps` stand row by row; the rows are a power of two. */
export function writePackedTable(steps: Int8Array, columns: number, scale: number): Uint8Array {
  const count = steps.length / columns;
  const bits = new Uint8Array(count >> 3);
  const masks: number[] = [];
  const kept: number[] = [];
  for (let row = 0; row < count; row++) {
    let mask = 0;
    for (let column = 0; column < columns; column++) {
      const step = steps[row * columns + column]!;
      if (step === 0) continue;
      mask |= 1 << column;
      kept.push(step & 255);
    }
    if (mask === 0) continue;
    bits[row >> 3]! |= 1 << (row & 7);
    masks.push(mask);
  }
  const head = new DataView(new ArrayBuffer(HEAD));
  head.setUint32(0, count, true);
  head.setFloat32(4, scale, true);
  head.setUint32(8, masks.length, true);
  head.setUint32(12, kept.length, true);
  return Uint8Array.from([...new Uint8Array(head.buffer), ...bits, ...masks, ...kept]);
}
