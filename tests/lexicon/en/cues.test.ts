// Runs every case of every attribution rule, and fails when a rule has none.

import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts';
import { setScene } from '../../../src/analysis/attribution/scene.ts';
import { cuePhrases } from '../../../src/lexicon/en/cue-phrases.ts';
import { cueShapes } from '../../../src/lexicon/en/cue-shapes.ts';
import { cueFamilies } from '../../../src/lexicon/en/cues.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { REASONS } from '../../../src/lexicon/reasons.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { readCase } from '../phrase-cases.ts';
import { cueCases } from './cues.cases.ts';

const rules = [...cueFamilies, ...cuePhrases, ...Object.values(cueShapes)];

const attributionsOf = (text: string) =>
  findAttributions(setScene(readText(articleFromText(text), english.text), english), english, null, 'all');

const rows = (side: 'marks' | 'leaves') =>
  Object.entries(cueCases).flatMap(([id, cases]) => cases[side].map((source) => [id, source] as const));

test.each(rows('marks'))('%s marks: %s', (id, source) => {
  const { text, start, end } = readCase(source);
  const found = attributionsOf(text).map((one) => [
    one.ruleId,
    ...one.cue.map((cue) => text.slice(cue.start, cue.end)),
  ]);
  expect(found).toContainEqual([id, text.slice(start, end)]);
});

test.each(rows('leaves'))('%s leaves alone: %s', (id, text) => {
  expect(attributionsOf(text).filter((one) => one.ruleId === id)).toEqual([]);
});

describe('the table', () => {
  const ids = rules.map(({ id }) => id);

  test('has no rule twice', () => expect(new Set(ids).size).toBe(ids.length));

  test.each(ids)('%s has cases on both sides', (id) => {
    expect(cueCases[id]?.marks.length).toBeGreaterThan(0);
    expect(cueCases[id]?.leaves.length).toBeGreaterThan(0);
  });

  test('has no cases for a rule that is gone', () => {
    expect(Object.keys(cueCases).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(rules)('$id marks its own example, with a reason in words', ({ id, example, reason }) => {
    expect(attributionsOf(example).map((one) => one.ruleId)).toContain(id);
    expect(REASONS[reason].why).not.toBe('');
  });
});
