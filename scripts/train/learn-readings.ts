// Learns to choose among readings: the weights under which the worth to be expected is highest, if readings are drawn by
// the exponential of their score (minimum risk training: Smith and Eisner 2006), in steps by AdaGrad (Duchi et al. 2011),
// averaged. The likelihood of the best reading instead makes the choice worse than stage 2's own.

import { READING_ROWS } from '../../src/analysis/tagger/reading-writer.ts';
import { shuffle } from './random.ts';
import type { ReadingExample } from './reading-examples.ts';

const EPOCHS = 5;
/** What a unit of stage 2's score counts for, against a weight learned here. */
const SCORE_SHARE = 0.01;
/** By how much the scores of stage 2 are wider, and readings' weights with them, when it has learned from all, for longer. */
const WIDER = 1.6;
const FIRST_STEP = 0.05;
const LAST_STEP = 0.01;
/** Share of the features left out at each step, so that nothing hangs on rare words alone. */
const DROPOUT = 0.5;
/** What a reading is worth less for being no better than a likelier one. */
const TIE = 0.1;
/** Where AdaGrad's sums of squares start. */
const SMALLEST_SUM = 1e-4;

/** Weights by feature row, in units of stage 2's score. */
export function learnReadings(
  examples: readonly ReadingExample[],
  random: () => number,
  report: (done: number, total: number, note: string) => void,
): Float32Array {
  const weights = new Float64Array(READING_ROWS);
  const weighted = new Float64Array(READING_ROWS);
  const squares = new Float64Array(READING_ROWS).fill(SMALLEST_SUM);
  const slopes = new Float64Array(READING_ROWS);
  const order = Int32Array.from(examples.keys());
  let time = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const step = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * epoch) / EPOCHS;
    let worth = 0;
    for (const number of order) {
      const example = examples[number];
      if (example === undefined || example.features.length < 2) continue;
      time++;
      const kept = dropFeatures(example.features, random);
      const chances = chancesOf(example.scores, kept, weights);
      const worths = breakTies(example.worth);
      const expected = chances.reduce((sum, chance, at) => sum + chance * (worths[at] ?? 0), 0);
      worth += expected;
      kept.forEach((rows, at) => {
        const slope = (chances[at] ?? 0) * ((worths[at] ?? 0) - expected);
        for (const row of rows) slopes[row] = (slopes[row] ?? 0) + slope;
      });
      for (const rows of kept) for (const row of rows) climb(row, step);
    }
    report(epoch + 1, EPOCHS, `worth ${(worth / examples.length).toFixed(3)}`);
  }
  return Float32Array.from(
    weights,
    (weight, at) => ((weight - (weighted[at] ?? 0) / time) * WIDER) / SCORE_SHARE,
  );

  /** One step up the slope gathered for a row, which is then level again. */
  function climb(row: number, step: number): void {
    const slope = slopes[row] ?? 0;
    if (slope === 0) return;
    slopes[row] = 0;
    squares[row] = (squares[row] ?? 0) + slope * slope;
    const move = (step * slope) / Math.sqrt(squares[row] ?? 1);
    weights[row] = (weights[row] ?? 0) + move;
    weighted[row] = (weighted[row] ?? 0) + move * time;
  }
}

/** Of readings that are worth the same, such as those that differ in a full stop, stage 2's own choice is worth more. */
function breakTies(worths: readonly number[]): number[] {
  return worths.map((worth, at) => (worths.indexOf(worth) < at ? worth - TIE : worth));
}

/** The features that take part in one step; what is left out is left out of all readings. */
function dropFeatures(features: readonly Int32Array[], random: () => number): Int32Array[] {
  const drawn = new Map<number, boolean>();
  const isKept = (row: number) => {
    const known = drawn.get(row);
    if (known !== undefined) return known;
    const keep = random() >= DROPOUT;
    drawn.set(row, keep);
    return keep;
  };
  return features.map((rows) => rows.filter(isKept));
}

/** How likely each reading is by its score of stage 2 and its kept features, scaled up for those left out. */
function chancesOf(
  scores: readonly number[],
  kept: readonly Int32Array[],
  weights: Float64Array,
): Float64Array {
  const sums = Float64Array.from(kept, (rows, at) => {
    let sum = 0;
    for (const row of rows) sum += weights[row] ?? 0;
    return (scores[at] ?? 0) * SCORE_SHARE + sum / (1 - DROPOUT);
  });
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
