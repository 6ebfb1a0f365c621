import { expect, test } from 'vitest';
import { createReport } from '../../src/report/create-report.ts';
import { fromTables, toTables } from '../../src/tabs/tables.ts';
import { articleFromText } from '../../src/text/article.ts';
import { SAMPLE_TEXT } from './fake-browser.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(toTables(value)));

test.each([
  ['no list', { of: 'page', marks: true, timings: { collectMs: 1.5 }, report: null }],
  ['an empty list', { marks: [] }],
  ['a list of words', { words: ['said', 'said', 'may'] }],
  [
    'records',
    [
      { id: 'a1', start: 0 },
      { id: 'a2', start: 0 },
    ],
  ],
  ['a field that is a record or null', [{ who: null }, { who: { start: 3, end: 9 } }, { who: null }]],
  ['a field that is nothing but null', [{ who: null }, { who: null }]],
  ['lists of records, some of them empty', [{ cue: [] }, { cue: [{ start: 1 }, { start: 2 }] }, { cue: [] }]],
  ['lists of words', [{ reasons: ['modal', 'near'] }, { reasons: [] }, { reasons: ['modal', 'near'] }]],
  [
    'records in records',
    [{ axes: { number: 'two', kinds: [{ of: 'x' }] } }, { axes: { number: null, kinds: [] } }],
  ],
  ['records of different fields', [{ id: 'a1' }, { id: 'a2', start: 0 }]],
  ['lists of different things', [{ all: [{ id: 1 }, 'word', null] }, { all: [7] }]],
  ['a field of different things', [{ of: { id: 1 } }, { of: 'word' }, { of: [] }]],
  ['records without a field', [{}, {}]],
  ['a word that is the name of a table', { title: 'table', words: ['table'] }],
])('%s: what comes back is what went in, field by field', (_what, value) => {
  expect(JSON.stringify(fromTables(stored(value)))).toBe(JSON.stringify(value));
});

test('a report comes back whole', () => {
  const { report, marks } = createReport(articleFromText(SAMPLE_TEXT));
  expect(report.claims.length).toBeGreaterThan(1);
  expect(JSON.stringify(fromTables(stored({ report, marks })))).toBe(JSON.stringify({ report, marks }));
});

test('a long report takes little more than a third of the room', () => {
  const sentences = Array.from(
    { length: 400 },
    (_, day) => `Two officials said on day ${day} that it may rain.`,
  );
  const { report, marks } = createReport(articleFromText(sentences.join('\n'), { language: 'en' }));
  const reading = { report: { ...report, text: '' }, marks };
  const size = JSON.stringify(reading).length;
  expect(JSON.stringify(stored(reading)).length).toBeLessThan(size * 0.36);
});

test.each([
  ['columns of different length', { table: { id: ['a1', 'a2'], start: [0] } }],
  ['a column that is none', { table: { id: 7 } }],
  ['no column at all', { table: { id: null } }],
  ['places that are no list', { table: { id: { values: ['a1'], at: 3 } } }],
  ['lists without their lengths', { table: { cue: { all: [] } } }],
])('a damaged table (%s) is refused', (_what, damaged) => {
  expect(() => fromTables(damaged)).toThrow(/./);
});
