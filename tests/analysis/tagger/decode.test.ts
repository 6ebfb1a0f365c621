import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadingFinder } from '../../../src/analysis/tagger/best-readings.ts';
import { Decoder } from '../../../src/analysis/tagger/decode.ts';
import { allowedTransitions, CUE_LABELS, SPAN_LABELS } from '../../../src/analysis/tagger/labels.ts';

const LABELS = 3;
const weight = fc.integer({ min: -9, max: 9 });
const problem = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: fc.array(weight, { minLength: count * LABELS, maxLength: count * LABELS }),
    table: fc.array(weight, { minLength: 2 * (LABELS + 1) * LABELS, maxLength: 2 * (LABELS + 1) * LABELS }),
    categories: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: count, maxLength: count }),
  }),
);

interface Problem {
  count: number;
  emissions: number[];
  table: number[];
  categories: number[];
}

/** Every label sequence with its score. */
function allSequences({
  count,
  emissions,
  table,
  categories,
}: Problem): { labels: number[]; score: number }[] {
  let sequences = [{ labels: [] as number[], score: 0 }];
  for (let at = 0; at < count; at++) {
    sequences = sequences.flatMap(({ labels, score }) =>
      [0, 1, 2].map((label) => {
        const before = labels.at(-1) ?? LABELS;
        const move = table[((categories[at] ?? 0) * (LABELS + 1) + before) * LABELS + label] ?? 0;
        return { labels: [...labels, label], score: score + move + (emissions[at * LABELS + label] ?? 0) };
      }),
    );
  }
  return sequences.sort((a, b) => b.score - a.score);
}

const transitionsOf = ({ table }: Problem) => ({ labels: LABELS, table: Float32Array.from(table) });

describe('decoding agrees with trying every sequence', () => {
  test('for the best one', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const labels = new Uint8Array(given.count);
        const decoder = new Decoder(transitionsOf(given));
        const score = decoder.best(
          Float32Array.from(given.emissions),
          Uint16Array.from(given.categories),
          given.count,
          labels,
        );
        const all = allSequences(given);
        expect(score).toBe(all[0]?.score);
        expect(all.find((one) => one.labels.join() === labels.join())?.score).toBe(score);
      }),
    );
  });

  test('for margins', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const decoder = new Decoder(transitionsOf(given));
        const emissions = Float32Array.from(given.emissions);
        const categories = Uint16Array.from(given.categories);
        decoder.best(emissions, categories, given.count, new Uint8Array(given.count));
        const margins = decoder.margins(emissions, categories, given.count, 0);
        const all = allSequences(given);
        for (let at = 0; at < given.count; at++) {
          const other = all.find(({ labels }) => labels[at] !== 0)?.score ?? 0;
          const same = all.find(({ labels }) => labels[at] === 0)?.score ?? 0;
          expect(margins[at]).toBe(other - same);
        }
      }),
    );
  });

  test('for the k best ones that are near enough to the best', () => {
    fc.assert(
      fc.property(
        problem,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 30 }),
        (given, k, within) => {
          const finder = new ReadingFinder(transitionsOf(given), k);
          const found = finder.find(
            Float32Array.from(given.emissions),
            Uint16Array.from(given.categories),
            given.count,
            within,
          );
          const all = allSequences(given).map(({ score }) => score);
          const near = all.slice(0, k).filter((score, rank) => rank === 0 || score > (all[0] ?? 0) - within);
          expect(found.map(({ score }) => score)).toEqual(near);
          expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
        },
      ),
    );
  });
});

describe('allowed transitions', () => {
  const allows = (labels: readonly string[], before: string, after: string) => {
    const row = before === 'start' ? labels.length : labels.indexOf(before);
    return allowedTransitions(labels)[row * labels.length + labels.indexOf(after)] === 1;
  };

  test.each([
    ['start', 'B', true],
    ['start', 'I', false],
    ['O', 'I', false],
    ['B', 'I', true],
    ['I', 'I', true],
    ['I', 'B', true],
    ['B', 'O', true],
  ])('cue: %s to %s is %s', (before, after, allowed) =>
    expect(allows(CUE_LABELS, before, after)).toBe(allowed),
  );

  test.each([
    ['B-source', 'I-content', false],
    ['B-content', 'I-content', true],
    ['B-content', 'E-content', true],
    ['B-content', 'O', true],
    ['I-content', 'O', false],
    ['I-content', 'E-content', true],
    ['E-content', 'I-content', false],
    ['E-content', 'B-content', true],
    ['O', 'E-content', false],
    ['cue', 'I-source', false],
  ])('spans: %s to %s is %s', (before, after, allowed) =>
    expect(allows(SPAN_LABELS, before, after)).toBe(allowed),
  );
});
