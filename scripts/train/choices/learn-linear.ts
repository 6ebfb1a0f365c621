// Multinomial logistic regression with AdaGrad (Duchi et al. 2011) and L2; then whole steps, for a small file.

import type { LinearModel } from '../../../src/analysis/choice/linear-choices.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Case } from './lesson.ts';

/** A feature must stand in so many articles: what one article alone shows, a name for example, is not learned. */
const LEAST_ARTICLES = 3;
const EPOCHS = 40;
const RATE = 0.2;
/** The largest weight is so many steps. */
const STEPS = 63;

/**
 * Learns one choice from its cases. Deterministic; without a case every class is as likely.
 *
 * @param pull of each weight towards 0 (L2), spread over an epoch: the more, the less a single article's habits weigh.
 */
export function learnLinear(cases: readonly Case[], classes: number, seed: number, pull = 1): LinearModel {
  const rows = numberFeatures(cases);
  const width = classes;
  const weights = new Float64Array(rows.size * width);
  const squares = new Float64Array(rows.size * width).fill(1e-4);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(1e-4);
  const examples = cases.map(({ features, right }) => ({
    right,
    rows: [...new Set(features)].flatMap((feature) => rows.get(feature) ?? []),
  }));
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(seed);
  const decays = decaysOf(examples, rows.size, pull);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { right, rows: present } = examples[at]!;
      const chances = softmax(
        Array.from(bias, (start, label) =>
          present.reduce((sum, row) => sum + weights[row * width + label]!, start),
        ),
      );
      for (let label = 0; label < width; label++) {
        const slope = chances[label]! - (label === right ? 1 : 0);
        stepDown(bias, biasSquares, label, slope);
        for (const row of present) {
          const cell = row * width + label;
          stepDown(weights, squares, cell, slope + decays[row]! * weights[cell]!);
        }
      }
    }
  }
  return inSteps(rows, weights, bias);
}

/** For each row what pulls it at each of its examples: over an epoch rare features are pulled as strongly as common ones. */
function decaysOf(
  examples: readonly { readonly rows: readonly number[] }[],
  count: number,
  pull: number,
): Float64Array {
  const times = new Float64Array(count);
  for (const { rows } of examples) for (const row of rows) times[row]! += 1;
  return times.map((often) => pull / Math.max(1, often));
}

function stepDown(values: Float64Array, squares: Float64Array, at: number, slope: number): void {
  squares[at]! += slope * slope;
  values[at]! -= (RATE * slope) / Math.sqrt(squares[at]!);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((whole, part) => whole + part, 0);
  return parts.map((part) => part / sum);
}

/** Row numbers of the features that stand in enough articles, in alphabetical order. */
function numberFeatures(cases: readonly Case[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<number>>();
  for (const { article, features } of cases) {
    for (const feature of features) {
      const seen = articles.get(feature) ?? new Set();
      articles.set(feature, seen.add(article));
    }
  }
  const kept = [...articles].filter(([, seen]) => seen.size >= LEAST_ARTICLES).map(([feature]) => feature);
  return new Map(kept.toSorted().map((feature, row) => [feature, row]));
}

function inSteps(rows: ReadonlyMap<string, number>, values: Float64Array, bias: Float64Array): LinearModel {
  const width = bias.length;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = Number((Math.max(1e-6, largest) / STEPS).toPrecision(4));
  const weights = new Map<string, readonly number[]>();
  for (const [feature, row] of rows) {
    const steps = Array.from(
      { length: width },
      (_, label) => Math.round(values[row * width + label]! / step) + 0,
    );
    if (steps.some((one) => one !== 0)) weights.set(feature, steps);
  }
  return { bias: Array.from(bias, (value) => Number(value.toFixed(3))), weights, step };
}
