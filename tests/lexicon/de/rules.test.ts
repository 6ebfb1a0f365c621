// The German pack through the whole engine, by rules alone.

import { expect, test } from 'vitest';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readCase } from '../phrase-cases.ts';
import { germanAttributions, germanUnattributed } from './attributions.cases.ts';
import { hedgeCases } from './hedges.cases.ts';
import { markerCases } from './markers.cases.ts';

const read = (text: string) => createReport(articleFromText(text, { language: 'de' })).report;
const found = (text: string) => {
  const { hedges, markers } = read(text);
  return [...hedges, ...markers].map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)]);
};
const rows = (side: 'marks' | 'leaves') =>
  Object.entries({ ...hedgeCases, ...markerCases }).flatMap(([id, cases]) =>
    cases[side].map((source) => [id, source] as const),
  );

test.each(rows('marks'))('%s marks: %s', (id, source) => {
  const { text, start, end } = readCase(source);
  expect(found(text)).toContainEqual([id, text.slice(start, end)]);
});

test.each(rows('leaves'))('%s leaves alone: %s', (id, text) => {
  expect(found(text).filter(([ruleId]) => ruleId === id)).toEqual([]);
});

test.each(germanAttributions)('who says so: %s', (text, source, cue, content) => {
  const seen = read(text).attributions.map((one) => [
    one.source === null ? null : text.slice(one.source.start, one.source.end),
    one.cue.map((span) => text.slice(span.start, span.end)).join(' '),
    one.content.map((span) => text.slice(span.start, span.end)).join(' … '),
  ]);
  expect(seen).toContainEqual([source, cue, content]);
});

test.each(germanUnattributed)('nobody says: %s', (text) => {
  expect(read(text).attributions).toEqual([]);
});
