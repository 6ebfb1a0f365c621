// Two articles side by side: shared sources, sources of one alone, and who names what the other leaves unnamed.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReports } from '../../../src/report/compare/compare-reports.ts';
import { isSameSource } from '../../../src/report/compare/same-source.ts';
import { createReport } from '../../../src/report/create-report.ts';
import type { Source, StoredReport } from '../../../src/report/report.ts';
import { articleFromText } from '../../../src/text/article.ts';

const read = (text: string): StoredReport => createReport(articleFromText(text)).report;

const GULL = [
  'Mira Oskal said the northern gate of the dam had cracked in the night.',
  'Two officials said the reservoir was losing eight centimetres every hour.',
].join('\n');
const FINCH = [
  'Oskal said nobody was hurt.',
  'Tomas Vell said the reservoir was losing eight centimetres every hour.',
].join('\n');

test('a source is the same under a shorter name, and each article says how much it has from it', () => {
  const { shared } = compareReports(read(GULL), read(FINCH));
  expect(shared.map(({ sources }) => sources.map(({ name }) => name))).toEqual([['Mira Oskal', 'Oskal']]);
  expect(shared[0]?.statements.map((statements) => statements.length)).toEqual([1, 1]);
});

test('the rest is one article’s own', () => {
  const { only } = compareReports(read(GULL), read(FINCH));
  expect(only.map((sources) => sources.map(({ name }) => name))).toEqual([['Two officials'], ['Tomas Vell']]);
});

test('where one names what the other leaves unnamed, it is said', () => {
  const [pair] = compareReports(read(GULL), read(FINCH)).same;
  expect(pair?.unnamedIn).toBe(0);
  expect(pair?.origins.map((origins) => origins.map(({ name }) => name))).toEqual([
    ['Two officials'],
    ['Tomas Vell'],
  ]);
  expect(compareReports(read(FINCH), read(GULL)).same[0]?.unnamedIn).toBe(1);
});

test('unnamed sources are never taken for each other', () => {
  const { shared } = compareReports(
    read('Two officials said it rained.'),
    read('Two officials said it snowed.'),
  );
  expect(shared).toEqual([]);
});

test('names that share only a small word or a title are not the same', () => {
  const source = (name: string): Source => ({ ...read(GULL).sources[0]!, name });
  expect(isSameSource(source('Bank of Vell'), source('Board of Vell'))).toBe(false);
  expect(isSameSource(source('Mira Oskal'), source('Jan Oskal'))).toBe(false);
  expect(isSameSource(source('Mira Oskal, the port’s director'), source('Mira Oskal'))).toBe(true);
  expect(isSameSource(source('of'), source('of'))).toBe(false);
});

test('the other way round it is the same comparison', () => {
  const piece = fc.constantFrom(
    'Mira Oskal said the gate had cracked in the night. ',
    'Two officials said the gate had cracked in the night. ',
    'The Gull reported that pumps were on their way. ',
    '“Nobody was hurt,” Tomas Vell said. ',
  );
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [there, back] = [compareReports(read(a), read(b)), compareReports(read(b), read(a))];
      expect(there.shared.length).toBe(back.shared.length);
      expect(there.only[0].length).toBe(back.only[1].length);
    }),
    { numRuns: 40 },
  );
});
