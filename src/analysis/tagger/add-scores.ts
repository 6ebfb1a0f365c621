// Adds up the weights of one word's features: the inner loop of the tagger.

import type { FeatureWriter } from './feature-writer.ts';
import type { StageWeights } from './weights.ts';

/** Sums of weights by level, a level's features with all of the levels above; see template-set.ts. */
export class ScoreSums {
  private readonly stage: StageWeights;
  private readonly writer: FeatureWriter;
  /** The sums of level l stand at `(l + 1) * columns`; before those of level 0 stand noughts. */
  private readonly sums: Float64Array;

  constructor(stage: StageWeights, writer: FeatureWriter) {
    this.stage = stage;
    this.writer = writer;
    this.sums = new Float64Array((writer.templates.levels + 1) * stage.columns);
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

  private addTwo(level: number): void {
    const { sums } = this;
    const { emissions } = this.stage;
    const { rows } = this.writer;
    const { featureEnds, number } = this.writer.templates;
    const end = featureEnds[level]!;
    let a = sums[level * 2]!;
    let b = sums[level * 2 + 1]!;
    for (let at = level === 0 ? 0 : featureEnds[level - 1]!; at < end; at++) {
      const place = rows[number[at]!]! * 2;
      a += emissions[place]!;
      b += emissions[place + 1]!;
    }
    sums[level * 2 + 2] = a;
    sums[level * 2 + 3] = b;
  }

  /** One pass with the sums in registers: twice as fast as a loop over columns. */
  private addFive(level: number): void {
    const { sums } = this;
    const { emissions } = this.stage;
    const { rows } = this.writer;
    const { featureEnds, number } = this.writer.templates;
    const end = featureEnds[level]!;
    const above = level * 5;
    let [a, b, c, d, e] = [
      sums[above]!,
      sums[above + 1]!,
      sums[above + 2]!,
      sums[above + 3]!,
      sums[above + 4]!,
    ];
    for (let at = level === 0 ? 0 : featureEnds[level - 1]!; at < end; at++) {
      const place = rows[number[at]!]! * 5;
      a += emissions[place]!;
      b += emissions[place + 1]!;
      c += emissions[place + 2]!;
      d += emissions[place + 3]!;
      e += emissions[place + 4]!;
    }
    sums[above + 5] = a;
    sums[above + 6] = b;
    sums[above + 7] = c;
    sums[above + 8] = d;
    sums[above + 9] = e;
  }
}
