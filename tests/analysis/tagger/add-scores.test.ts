// What is kept from word to word (see template-set.ts) must not show: features and sums are those of a fresh start.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScoreSums } from '../../../src/analysis/tagger/add-scores.ts';
import { viewCue } from '../../../src/analysis/tagger/cue-view.ts';
import { FeatureWriter } from '../../../src/analysis/tagger/feature-writer.ts';
import { join, rowOf, saltsFor, shiftFor } from '../../../src/analysis/tagger/hash.ts';
import { indexCues } from '../../../src/analysis/tagger/other-cues.ts';
import { packRows } from '../../../src/analysis/tagger/packed-rows.ts';
import { SPAN_TEMPLATES, SpanFeatures } from '../../../src/analysis/tagger/span-features.ts';
import { lookAround } from '../../../src/analysis/tagger/surroundings.ts';
import { TemplateSet } from '../../../src/analysis/tagger/template-set.ts';
import { readWords } from '../../../src/analysis/tagger/words.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';

const ROWS = 1024;
const COLUMNS = 5;

const piece = fc.constantFrom(
  'The mayor said',
  '“It rained,”',
  'that the pier',
  'she told us',
  'will close.',
  'Nobody',
  ', he added,',
  ': ',
  '.\n',
);
const text = fc.array(piece, { minLength: 2, maxLength: 30 }).map((pieces) => pieces.join(' '));
const step = fc.integer({ min: -21, max: 21 });
const table = fc
  .array(step, { minLength: 97, maxLength: 97 })
  .map((some) => Int8Array.from({ length: ROWS * COLUMNS }, (_, at) => some[(at * 31) % 97] ?? 0));

function scene(given: string) {
  const words = readWords(readText(articleFromText(given), english.text), english);
  const around = lookAround(words);
  const runs = Array.from({ length: words.count }, (_, at) => ({ from: at, to: at + 1 })).filter(
    ({ from }) => words.isVerb[from] === 1,
  );
  return {
    words,
    views: runs.map((run) => viewCue(words, around, run, 20)),
    features: () => new SpanFeatures(words, around, indexCues(runs, words.count), ROWS),
  };
}

describe('stage 2', () => {
  test('each word has the same features whichever words and cues came before', () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.nat()), (given, order) => {
        const { words, views, features } = scene(given);
        fc.pre(views.length > 0);
        const kept = features();
        for (const random of order.take(20)) {
          const view = views[random % views.length]!;
          const at = random % words.count;
          expect([...kept.write(at, view)]).toEqual([...features().write(at, view)]);
        }
      }),
    );
  });

  test('the sums by level are those over all features', () => {
    fc.assert(
      fc.property(text, table, (given, steps) => {
        const { views, features } = scene(given);
        const stage = { labels: 7, columns: COLUMNS, rows: packRows(steps, COLUMNS), unit: 0.5 } as const;
        const worth = (place: number) => (steps[place] ?? 0) * Math.abs(steps[place] ?? 0);
        const kept = features();
        const sums = new ScoreSums({ ...stage, transitions: new Float32Array() }, kept.writer);
        const scores = new Float32Array(stage.labels);
        for (const view of views) {
          for (let at = view.first; at <= view.last; at++) {
            kept.read(at, view);
            sums.add();
            sums.put(scores, 0);
            const rows = [...kept.write(at, view)];
            const plain = [0, 1, 2, 3, 4].map((column) =>
              rows.reduce((sum, row) => sum + worth(row * COLUMNS + column), 0),
            );
            expect(rows).toHaveLength(SPAN_TEMPLATES);
            expect(scores.slice(1, 6)).toEqual(Float32Array.from(plain, (sum) => sum / 2));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('a template stands for its values joined in order, whatever their levels', () => {
  const set = new TemplateSet(2);
  const seldom = set.input(0);
  const around = set.inputsAround(1, 1, 1);
  set.three(seldom, around, around + 1);
  set.one(seldom);
  set.two(around - 1, seldom);
  const writer = new FeatureWriter(set.compile(77), ROWS);
  writer.values[seldom] = 5;
  writer.values.set([6, 7, 8], around - 1);
  const salts = saltsFor(3, 77);
  // The feature of level 0 comes first, the others as they were added.
  const rowsOf = (...features: number[]) =>
    features.map((value, at) => rowOf(value, salts[at]!, shiftFor(ROWS)));
  expect([...writer.write()]).toEqual(rowsOf(5, join(join(5, 7), 8), join(6, 5)));
  writer.values[around] = 9;
  expect(writer.joinValues()).toBe(1);
  expect([...writer.write()]).toEqual(rowsOf(5, join(join(5, 9), 8), join(6, 5)));
  writer.values[seldom] = 4;
  expect(writer.joinValues()).toBe(0);
  expect([...writer.write()]).toEqual(rowsOf(4, join(join(4, 9), 8), join(6, 4)));
});
