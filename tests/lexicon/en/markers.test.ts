// Runs every case of every marker rule, and fails when a rule has none.

import { describe, expect, test } from 'vitest';
import { findMarkers } from '../../../src/analysis/marker/find-markers.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { readCase } from '../phrase-cases.ts';
import { markerCases } from './markers.cases.ts';

const markersOf = (text: string) => findMarkers(readText(articleFromText(text), english.text), english, []);

const rows = (side: 'marks' | 'leaves') =>
  Object.entries(markerCases).flatMap(([id, cases]) => cases[side].map((source) => [id, source] as const));

test.each(rows('marks'))('%s marks: %s', (id, source) => {
  const { text, start, end } = readCase(source);
  const found = markersOf(text).map((marker) => [marker.ruleId, text.slice(marker.start, marker.end)]);
  expect(found).toContainEqual([id, text.slice(start, end)]);
});

test.each(rows('leaves'))('%s leaves alone: %s', (id, text) => {
  expect(markersOf(text).filter((marker) => marker.ruleId === id)).toEqual([]);
});

describe('the table', () => {
  const ids = english.markers.map(({ id }) => id);

  test('has no rule twice', () => expect(new Set(ids).size).toBe(ids.length));

  test.each(ids)('%s has cases on both sides', (id) => {
    expect(markerCases[id]?.marks.length).toBeGreaterThan(0);
    expect(markerCases[id]?.leaves.length).toBeGreaterThan(0);
  });

  test('has no cases for a rule that is gone', () => {
    expect(Object.keys(markerCases).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(english.markers)('$id marks its own example', ({ id, example }) => {
    expect(markersOf(example).map((marker) => marker.ruleId)).toContain(id);
  });

  test.each(['not-verified', 'anonymity-granted', 'correction', 'no-comment', 'denial'] as const)(
    'has twenty cases or more on both sides for %s',
    (type) => {
      const ids = english.markers.filter((rule) => rule.type === type).map(({ id }) => id);
      for (const side of ['marks', 'leaves'] as const)
        expect(ids.flatMap((id) => markerCases[id]?.[side] ?? []).length).toBeGreaterThanOrEqual(20);
    },
  );
});
