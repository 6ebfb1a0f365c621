// Averaged structured perceptron (Collins 2002) over precomputed feature rows.

import { Decoder, FORBIDDEN } from '../../src/analysis/tagger/decode.ts';
import { CATEGORIES } from '../../src/analysis/tagger/position-category.ts';
import type { LearnedWeights } from './learned-weights.ts';
import { shuffle } from './random.ts';
import type { Sequences } from './sequences.ts';

export interface LearnerOptions {
  readonly labels: number;
  readonly allowed: Uint8Array;
  readonly rows: number;
  readonly epochs: number;
  /** Label that is given, not learned (the cue in stage 2), or -1. */
  readonly given: number;
  /** Share of the feature templates left out at each step: what is learned must not hang on one of them. */
  readonly dropout: number;
  /** Whether the article of this number is one to learn from. */
  readonly learnsFrom: (article: number) => boolean;
  readonly random: () => number;
  readonly report: (done: number, mistakes: number) => void;
}

/** Learns weights from sequences. Deterministic for a given random generator. */
export function learn(sequences: Sequences, options: LearnerOptions): LearnedWeights {
  const { labels, rows, given } = options;
  const weights = new Float32Array(rows * labels);
  const weighted = new Float64Array(rows * labels);
  const table = forbid(new Float32Array(CATEGORIES * (labels + 1) * labels), options.allowed, labels);
  const tableWeighted = new Float64Array(table.length);
  const decoder = new Decoder({ labels, table });
  const order = Int32Array.from(sequences.articles.keys()).filter((sequence) =>
    options.learnsFrom(sequences.articles[sequence] ?? 0),
  );
  const longest = sequences.begins.reduce(
    (most, at, s) => Math.max(most, at - (sequences.begins[s - 1] ?? 0)),
    0,
  );
  const emissions = new Float32Array(longest * labels);
  const predicted = new Uint8Array(longest);
  const templates = sequences.templates;
  const { rows: features, gold, categories } = sequences;
  const upscale = 1 / (1 - options.dropout);
  let time = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, options.random);
    let mistakes = 0;
    for (const sequence of order) {
      const begin = sequences.begins[sequence] ?? 0;
      const count = (sequences.begins[sequence + 1] ?? 0) - begin;
      const kept = drawTemplates(templates, options.dropout, options.random);
      score(sequences, begin, count, weights, labels, emissions, kept);
      for (let at = 0; at < count; at++) {
        const right = gold[begin + at] ?? 0;
        for (let y = 0; y < labels; y++) {
          const place = at * labels + y;
          emissions[place] = (emissions[place] ?? 0) * upscale;
          if (given >= 0 && (right === given) !== (y === given)) emissions[place] = FORBIDDEN;
        }
      }
      decoder.best(emissions, categories.subarray(begin, begin + count), count, predicted);
      time++;
      for (let at = 0; at < count; at++) {
        const right = gold[begin + at] ?? 0;
        const wrong = predicted[at] ?? 0;
        const rightBefore = at > 0 ? (gold[begin + at - 1] ?? 0) : labels;
        const wrongBefore = at > 0 ? (predicted[at - 1] ?? 0) : labels;
        if (right === wrong && rightBefore === wrongBefore) continue;
        const block = (categories[begin + at] ?? 0) * (labels + 1) * labels;
        move(table, tableWeighted, block + rightBefore * labels + right, 1, time);
        move(table, tableWeighted, block + wrongBefore * labels + wrong, -1, time);
        if (right === wrong) continue;
        mistakes++;
        const from = (begin + at) * templates;
        for (let k = 0; k < kept.length; k++) {
          const row = (features[from + (kept[k] ?? 0)] ?? 0) * labels;
          move(weights, weighted, row + right, 1, time);
          move(weights, weighted, row + wrong, -1, time);
        }
      }
    }
    options.report(epoch + 1, mistakes);
  }
  average(weights, weighted, time);
  average(table, tableWeighted, time);
  return { labels, rows, emissions: weights, transitions: table };
}

/** Sums the weights of the features of `count` words from `begin` on into `emissions`. */
function score(
  sequences: Sequences,
  begin: number,
  count: number,
  weights: Float32Array,
  labels: number,
  emissions: Float32Array,
  kept: Uint8Array,
): void {
  const { templates, rows } = sequences;
  emissions.fill(0, 0, count * labels);
  for (let at = 0; at < count; at++) {
    const from = (begin + at) * templates;
    const place = at * labels;
    for (let k = 0; k < kept.length; k++) {
      const row = (rows[from + (kept[k] ?? 0)] ?? 0) * labels;
      for (let y = 0; y < labels; y++)
        emissions[place + y] = (emissions[place + y] ?? 0) + (weights[row + y] ?? 0);
    }
  }
}

function move(weights: Float32Array, weighted: Float64Array, at: number, step: number, time: number): void {
  weights[at] = (weights[at] ?? 0) + step;
  weighted[at] = (weighted[at] ?? 0) + step * time;
}

/** The mean of the weights over all steps (the "averaged" of the name): what generalises. */
function average(weights: Float32Array, weighted: Float64Array, time: number): void {
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - (weighted[at] ?? 0) / time;
}

function forbid(table: Float32Array, allowed: Uint8Array, labels: number): Float32Array {
  for (let at = 0; at < table.length; at++) {
    if (allowed[at % ((labels + 1) * labels)] === 0) table[at] = FORBIDDEN;
  }
  return table;
}

/** The templates that take part in one step. */
function drawTemplates(templates: number, dropout: number, random: () => number): Uint8Array {
  return Uint8Array.from({ length: templates }, (_, at) => at).filter(() => random() >= dropout);
}
