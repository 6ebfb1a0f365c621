// Collects the features of a cue's readings. Unlike those of words they differ in number: a reading may have many pieces.

import { join, rowOf, shiftFor } from './hash.ts';
import type { CueView } from './cue-view.ts';
import type { OtherCues } from './other-cues.ts';
import type { NotedPiece } from './piece.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** Size of the readings' table of weights. */
export const READING_ROWS = 1 << 16;

const SHIFT = shiftFor(READING_ROWS);
const FIRST_SIZE = 512;
const BEFORE = 1;
const BEHIND = 2;
const NO_SIGN_BEFORE = 8;
const NO_SIGN_BEHIND = 9;

/** What is looked at, and what has been noted of it: one reading after the other, in one buffer. */
export class ReadingWriter {
  readonly words: Words;
  readonly around: Surroundings;
  readonly cues: OtherCues;
  cue: CueView;
  /** The pieces of content that were noted, for those that come again in another reading. */
  readonly pieces: NotedPiece[] = [];
  private rows = new Int32Array(FIRST_SIZE);
  private count = 0;
  private first = 0;

  constructor(words: Words, around: Surroundings, cues: OtherCues, cue: CueView) {
    this.words = words;
    this.around = around;
    this.cues = cues;
    this.cue = cue;
  }

  /** The rows of the features of the reading at hand; overwritten when it is over. */
  get features(): Int32Array {
    return this.rows.subarray(this.first, this.count);
  }

  /** `score` and what the features of the reading at hand weigh. */
  addTo(score: number, weights: Float32Array): number {
    let sum = score;
    for (let at = this.first; at < this.count; at++) sum += weights[this.rows[at]!] ?? 0;
    return sum;
  }

  /** Forgets all readings: those of another cue come next. */
  turnTo(cue: CueView): void {
    this.cue = cue;
    this.count = this.first = this.pieces.length = 0;
  }

  /** How many features have been noted, those of earlier readings included: where the next one will stand. */
  get noted(): number {
    return this.count;
  }

  /** Starts another reading. */
  begin(): void {
    this.first = this.count;
  }

  /** Notes the features that stand at `from..to-1` once more. */
  repeat(from: number, to: number): void {
    while (this.count + to - from > this.rows.length) this.grow();
    this.rows.copyWithin(this.count, from, to);
    this.count += to - from;
  }

  /** Notes one feature: up to four values under the number of its template. */
  note(template: number, a: number, b = 0, c = 0, d = 0): void {
    if (this.count === this.rows.length) this.grow();
    this.rows[this.count++] = rowOf(join(join(join(a, template), b), join(c, d)), 0, SHIFT);
  }

  form(at: number): number {
    return this.read(this.words.form, at);
  }

  group(at: number): number {
    return this.read(this.words.group, at);
  }

  suffix(at: number): number {
    return this.read(this.words.suffix3, at);
  }

  sign(at: number): number {
    if (at < this.cue.first) return NO_SIGN_BEFORE;
    return at > this.cue.last ? NO_SIGN_BEHIND : (this.words.punctuation[at] ?? 0);
  }

  quote(at: number): number {
    return at < this.cue.first || at > this.cue.last ? 0 : (this.words.quote[at] ?? 0);
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
  }

  private read(column: Int32Array, at: number): number {
    return at < this.cue.first ? BEFORE : at > this.cue.last ? BEHIND : (column[at] ?? 0);
  }
}
