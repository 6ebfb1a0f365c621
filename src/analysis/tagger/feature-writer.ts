// Writes one word's features into a buffer. Every template writes exactly one feature, so a feature's place in the
// buffer says which template made it: that is how a decision is explained afterwards.

import { join, rowOf } from './hash.ts';
import type { Words } from './words.ts';

const BEFORE = 0x2b3c4d5e;
const BEHIND = 0x6f708192;

/** Takes features one after the other; `rows` is the table size their numbers are scaled to. */
export class FeatureWriter {
  readonly buffer: Int32Array;
  count = 0;
  private readonly rows: number;
  private readonly salt: number;

  constructor(templates: number, rows: number, salt: number) {
    this.buffer = new Int32Array(templates);
    this.rows = rows;
    this.salt = salt;
  }

  one(value: number): void {
    this.buffer[this.count] = rowOf(join(value, this.salt + this.count), this.rows);
    this.count++;
  }

  two(a: number, b: number): void {
    this.one(join(a, b));
  }

  three(a: number, b: number, c: number): void {
    this.one(join(join(a, b), c));
  }
}

/** Reads a column, giving fixed values outside the window `first..last`. */
export class Window {
  readonly words: Words;
  first = 0;
  last = -1;

  constructor(words: Words) {
    this.words = words;
  }

  read(column: Int32Array, at: number): number {
    return at < this.first ? BEFORE : at > this.last ? BEHIND : (column[at] ?? 0);
  }
}

/** Distances in nine steps: exact up to 3, then 5, 8, 14, 25. */
export function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 14) return 6;
  return distance <= 25 ? 7 : 8;
}
