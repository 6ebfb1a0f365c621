// Runs every case of every hedge rule, and fails when a rule has none.

import { describe, expect, test } from 'vitest';
import { findHedges } from '../../../src/analysis/hedge/find-hedges.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { readCase } from '../phrase-cases.ts';
import { hedgeCases } from './hedges.cases.ts';

const hedgesOf = (text: string) => findHedges(readText(articleFromText(text), english.text), english, []);

const rows = (side: 'marks' | 'leaves') =>
  Object.entries(hedgeCases).flatMap(([id, cases]) => cases[side].map((source) => [id, source] as const));

test.each(rows('marks'))('%s marks: %s', (id, source) => {
  const { text, start, end } = readCase(source);
  const found = hedgesOf(text).map((hedge) => [hedge.ruleId, text.slice(hedge.start, hedge.end)]);
  expect(found).toContainEqual([id, text.slice(start, end)]);
});

test.each(rows('leaves'))('%s leaves alone: %s', (id, text) => {
  expect(hedgesOf(text).filter((hedge) => hedge.ruleId === id)).toEqual([]);
});

// Read wrongly still: to contend for a thing is to compete. Once it passes it belongs among the cases.
test.fails('distancing-verb leaves alone, still open: Two boxers contend for the belt.', () => {
  expect(hedgesOf('Two boxers contend for the belt.')).toEqual([]);
});

describe('the table', () => {
  const ids = english.hedges.map(({ id }) => id);

  test('has no rule twice', () => expect(new Set(ids).size).toBe(ids.length));

  test.each(ids)('%s has cases on both sides', (id) => {
    expect(hedgeCases[id]?.marks.length).toBeGreaterThan(0);
    expect(hedgeCases[id]?.leaves.length).toBeGreaterThan(0);
  });

  test('has no cases for a rule that is gone', () => {
    expect(Object.keys(hedgeCases).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(english.hedges)('$id marks its own example', ({ id, example }) => {
    expect(hedgesOf(example).map((hedge) => hedge.ruleId)).toContain(id);
  });

  test.each(['unverified', 'distancing-verb'] as const)(
    'has twenty cases or more on both sides for %s',
    (type) => {
      const ids = english.hedges.filter((rule) => rule.type === type).map(({ id }) => id);
      for (const side of ['marks', 'leaves'] as const)
        expect(ids.flatMap((id) => hedgeCases[id]?.[side] ?? []).length).toBeGreaterThanOrEqual(20);
    },
  );
});
