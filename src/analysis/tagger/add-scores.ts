// Adds up the weights of one word's features: the inner loop of the tagger.

import type { FeatureWriter } from './feature-writer.ts';
import { STEP_MASK, WORTH } from './packed-rows.ts';
import type { StageWeights } from './weights.ts';

/** Sums of weights by level, a level's features with all of the levels above; see template-set.ts. */
export class ScoreSums {
  private readonly stage: StageWeights;
  private readonly writer: FeatureWriter;
  /** The sums of level l stand at `(l + 1) * columns`; before those of level 0 stand noughts. */
  private readonly sums: Int32Array;

  constructor(stage: StageWeights, writer: FeatureWriter) {
    this.stage = stage;
    this.writer = writer;
    this.sums = new Int32Array((writer.templates.levels + 1) * stage.columns);
  }

  /** Takes in what the writer wrote last. */
  add(): void {
    const { templates, changed } = this.writer;
    for (let level = changed; level < templates.levels; level++) {
      if (this.stage.columns === 2) this.addTwo(level);
      else this.addFive(level);
    }
  }

  /** Sets the label scores of the word at place `at` of `emissions` to the sums over all levels. */
  put(emissions: Float32Array, at: number): void {
    const { labels, columns, unit } = this.stage;
    const place = at * labels + 1;
    const from = this.writer.templates.levels * columns;
    for (let column = 0; column < columns; column++) {
      emissions[place + column] = this.sums[from + column]! * unit;
    }
  }

  /** Adds noughts as well: most rows weigh something, and to ask each time costs more. */
  private addTwo(level: number): void {
    const { sums } = this;
    const table = this.stage.rows;
    const { rows, templates } = this.writer;
    const end = templates.featureEnds[level]!;
    let a = sums[level * 2]!;
    let b = sums[level * 2 + 1]!;
    for (let at = level === 0 ? 0 : templates.featureEnds[level - 1]!; at < end; at++) {
      const packed = table[rows[at]!]!;
      a += WORTH[packed & STEP_MASK]!;
      b += WORTH[(packed >> 6) & STEP_MASK]!;
    }
    sums[level * 2 + 2] = a;
    sums[level * 2 + 3] = b;
  }

  /** One pass with the sums in registers: twice as fast as a loop over columns. */
  private addFive(level: number): void {
    const { sums } = this;
    const table = this.stage.rows;
    const { rows, templates } = this.writer;
    const end = templates.featureEnds[level]!;
    const above = level * 5;
    let a = sums[above]!;
    let b = sums[above + 1]!;
    let c = sums[above + 2]!;
    let d = sums[above + 3]!;
    let e = sums[above + 4]!;
    for (let at = level === 0 ? 0 : templates.featureEnds[level - 1]!; at < end; at++) {
      const packed = table[rows[at]!]!;
      if (packed === 0) continue;
      a += WORTH[packed & STEP_MASK]!;
      b += WORTH[(packed >> 6) & STEP_MASK]!;
      c += WORTH[(packed >> 12) & STEP_MASK]!;
      d += WORTH[(packed >> 18) & STEP_MASK]!;
      e += WORTH[(packed >> 24) & STEP_MASK]!;
    }
    sums[above + 5] = a;
    sums[above + 6] = b;
    sums[above + 7] = c;
    sums[above + 8] = d;
    sums[above + 9] = e;
  }
}
