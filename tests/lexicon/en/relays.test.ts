// Runs every case of every relay rule, and fails when a rule has none.

import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts';
import { setScene } from '../../../src/analysis/attribution/scene.ts';
import { findRelays } from '../../../src/analysis/relay/find-relays.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { relayWords } from '../../../src/lexicon/en/relays.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { readCase } from '../phrase-cases.ts';
import { relayRuleCases } from './relays.cases.ts';

function relaysOf(text: string) {
  const scene = setScene(readText(articleFromText(text), english.text), english);
  return findRelays(scene, english, findAttributions(scene, english, null, 'reporting')).relays;
}

const rows = (side: 'marks' | 'leaves') =>
  Object.entries(relayRuleCases).flatMap(([id, cases]) => cases[side].map((source) => [id, source] as const));

test.each(rows('marks'))('%s opens: %s', (id, source) => {
  const { text, start, end } = readCase(source);
  const found = relaysOf(text).map(({ ruleId, through }) => [
    ruleId,
    ...through.flat().map(({ span }) => text.slice(span.start, span.end)),
  ]);
  expect(found).toContainEqual([id, text.slice(start, end)]);
});

test.each(rows('leaves'))('%s leaves alone: %s', (id, text) => {
  expect(relaysOf(text).filter(({ ruleId }) => ruleId === id)).toEqual([]);
});

describe('the table', () => {
  const ids = relayWords.rules.map(({ id }) => id);

  test('has no rule twice', () => expect(new Set(ids).size).toBe(ids.length));

  test.each(ids)('%s has cases on both sides', (id) => {
    expect(relayRuleCases[id]?.marks.length).toBeGreaterThan(0);
    expect(relayRuleCases[id]?.leaves.length).toBeGreaterThan(0);
  });

  test('has no cases for a rule that is gone', () => {
    expect(Object.keys(relayRuleCases).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(relayWords.rules)('$id opens a relay in its own example', ({ id, example }) => {
    expect(relaysOf(example).map(({ ruleId }) => ruleId)).toContain(id);
  });
});
