// A language is data: the French pack through the whole engine.

import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/lexicon/index.ts';
import { createReport } from '../../../src/report/create-report.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readCase } from '../phrase-cases.ts';
import { frenchArticle } from './article.ts';
import { frenchChains } from './chains.cases.ts';
import { frenchAttributions, frenchCases } from './rules.cases.ts';

const read = (text: string) => createReport(articleFromText(text, { language: 'fr' })).report;
const found = (text: string) => {
  const { hedges, markers } = read(text);
  return [...hedges, ...markers].map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)]);
};
const rows = (side: 'marks' | 'leaves') =>
  Object.entries(frenchCases).flatMap(([id, cases]) => cases[side].map((source) => [id, source] as const));

test.each(rows('marks'))('%s marks: %s', (id, source) => {
  const { text, start, end } = readCase(source);
  expect(found(text)).toContainEqual([id, text.slice(start, end)]);
});

test.each(rows('leaves'))('%s leaves alone: %s', (id, text) => {
  expect(found(text).filter(([ruleId]) => ruleId === id)).toEqual([]);
});

test.each(frenchAttributions)('who says so: %s', (text, source, cue) => {
  const seen = read(text).attributions.map((one) => [
    one.source === null ? null : text.slice(one.source.start, one.source.end),
    one.cue.map((span) => text.slice(span.start, span.end)).join(' '),
  ]);
  expect(seen).toContainEqual([source, cue]);
});

test.each(frenchChains)('chain: $text', ({ text, chains }) => {
  const { claims, sources } = read(text);
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  const seen = claims.filter(({ chain }) => chain.length > 0);
  expect(seen.map(({ chain }) => chain.map((id) => nameOf.get(id)).join(' < '))).toEqual(chains);
});

describe('an article', () => {
  const report = read(frenchArticle);

  test('is read as French, by rules', () => {
    expect(report.document.language).toBe('fr');
    expect(report.engine).toBe('rules-only');
  });

  test('names its sources with their kinds', () => {
    const kinds = Object.fromEntries(report.sources.map(({ name, type }) => [name, type]));
    expect(kinds).toMatchObject({
      'Odile Brack': 'person',
      'une source proche du dossier': 'unnamed-person',
      'La capitainerie': 'organisation',
    });
  });

  test('has the unnamed source among what is unverified', () => {
    expect(report.claims.some(({ flags }) => flags.includes('unnamed-source'))).toBe(true);
  });
});

const french = LANGUAGES['fr'];
test.each([...(french?.hedges ?? []), ...(french?.markers ?? [])])(
  '$id has cases on both sides',
  ({ id }) => {
    expect(frenchCases[id]?.marks.length).toBeGreaterThan(0);
    expect(frenchCases[id]?.leaves.length).toBeGreaterThan(0);
  },
);

test('a language without a pack is said to be one', () => {
  const text = 'El puente está cerrado desde el lunes y el guardián no ha salido del puerto. '.repeat(4);
  expect(createReport(articleFromText(text, { language: 'es' })).report.engine).toBe('unsupported-language');
});
