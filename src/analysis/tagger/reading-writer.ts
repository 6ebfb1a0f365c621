// Collects the features of one reading. Unlike those of words they differ in number: a reading may have many pieces.

import { join, rowOf } from './hash.ts';
import type { CueView } from './cue-view.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** Size of the readings' table of weights. */
export const READING_ROWS = 1 << 16;

const BEFORE = 1;
const BEHIND = 2;
const NO_SIGN_BEFORE = 8;
const NO_SIGN_BEHIND = 9;

/** What is looked at, and what has been noted of it. */
export class ReadingWriter {
  readonly words: Words;
  readonly around: Surroundings;
  readonly cues: OtherCues;
  readonly cue: CueView;
  readonly features: number[] = [];

  constructor(words: Words, around: Surroundings, cues: OtherCues, cue: CueView) {
    this.words = words;
    this.around = around;
    this.cues = cues;
    this.cue = cue;
  }

  /** Notes one feature: up to four values under the number of its template. */
  note(template: number, a: number, b = 0, c = 0, d = 0): void {
    const hash = join(join(join(a, b), join(c, d)), template * 7919 + 13);
    this.features.push(rowOf(hash, READING_ROWS));
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

  private read(column: Int32Array, at: number): number {
    return at < this.cue.first ? BEFORE : at > this.cue.last ? BEHIND : (column[at] ?? 0);
  }
}
