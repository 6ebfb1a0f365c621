// Works out one word's features and adds up what they weigh, in one pass: the inner loop of the tagger.

import type { FeatureWriter } from './feature-writer.ts';
import { rowOf } from './hash.ts';
import { lowerSum, PAIR_MASK, PAIR_WORTH, STEP_BITS, upperSum } from './packed-rows.ts';
import type { StageWeights } from './weights.ts';

/** Numbers that hold the sums of one level: two columns in each (see packed-rows.ts). */
const PAIRS = 3;

/**
 * Sums of weights by level, a level's features with all of the levels above; see template-set.ts. The loops ask of no row
 * whether it weighs anything: half do, so that a processor would guess wrong half of the time and wait for each row in
 * turn instead of fetching many at once.
 */
export class ScoreSums {
  private readonly stage: StageWeights;
  private readonly writer: FeatureWriter;
  /** The sums of level l stand at `(l + 1) * PAIRS`; before those of level 0 stand noughts. */
  private readonly sums: Int32Array;

  constructor(stage: StageWeights, writer: FeatureWriter) {
    this.stage = stage;
    this.writer = writer;
    this.sums = new Int32Array((writer.templates.levels + 1) * PAIRS);
  }

  /** Takes in the values that the writer has now. */
  add(): void {
    const { writer } = this;
    const { levels } = writer.templates;
    for (let level = writer.joinValues(); level < levels; level++) {
      if (this.stage.columns === 2) this.addTwo(level);
      else this.addFive(level);
    }
  }

  /** Sets the label scores of the word at place `at` of `emissions` to the sums over all levels. */
  put(emissions: Float32Array, at: number): void {
    const { sums } = this;
    const { labels, columns, unit } = this.stage;
    const place = at * labels + 1;
    const from = this.writer.templates.levels * PAIRS;
    for (let column = 0; column < columns; column += 2) {
      const pair = sums[from + (column >> 1)]!;
      emissions[place + column] = lowerSum(pair) * unit;
      if (column + 1 < columns) emissions[place + column + 1] = upperSum(pair) * unit;
    }
  }

  private addTwo(level: number): void {
    const { sums } = this;
    const table = this.stage.rows;
    const { values, salts, shift, templates } = this.writer;
    const { source, featureEnds } = templates;
    const end = featureEnds[level]!;
    let pair = sums[level * PAIRS]!;
    for (let at = level === 0 ? 0 : featureEnds[level - 1]!; at < end; at++) {
      pair += PAIR_WORTH[table[rowOf(values[source[at]!]!, salts[at]!, shift)]! & PAIR_MASK]!;
    }
    sums[(level + 1) * PAIRS] = pair;
  }

  private addFive(level: number): void {
    const { sums } = this;
    const table = this.stage.rows;
    const { values, salts, shift, templates } = this.writer;
    const { source, featureEnds } = templates;
    const end = featureEnds[level]!;
    const above = level * PAIRS;
    let first = sums[above]!;
    let second = sums[above + 1]!;
    let third = sums[above + 2]!;
    for (let at = level === 0 ? 0 : featureEnds[level - 1]!; at < end; at++) {
      const packed = table[rowOf(values[source[at]!]!, salts[at]!, shift)]!;
      first += PAIR_WORTH[packed & PAIR_MASK]!;
      second += PAIR_WORTH[(packed >> (2 * STEP_BITS)) & PAIR_MASK]!;
      third += PAIR_WORTH[(packed >> (4 * STEP_BITS)) & PAIR_MASK]!;
    }
    sums[above + PAIRS] = first;
    sums[above + PAIRS + 1] = second;
    sums[above + PAIRS + 2] = third;
  }
}
