// Learning the small choices: from cases to weights, and from gold to cases.

import { describe, expect, test } from 'vitest';
import { leaning } from '../../../src/analysis/choice/choices.ts';
import { weighFeatures } from '../../../src/analysis/choice/linear-choices.ts';
import { learnChoices } from '../../../scripts/train/choices/learn-choices.ts';
import { learnLinear } from '../../../scripts/train/choices/learn-linear.ts';
import type { Case } from '../../../scripts/train/choices/lesson.ts';
import { teachCheckable } from '../../../scripts/train/choices/teach-checkable.ts';
import type { GoldSourcing } from '../../../scripts/evaluate/sourcing-gold.ts';

const cases: readonly Case[] = Array.from({ length: 60 }, (_, article) => ({
  article,
  features: [article % 2 === 0 ? 'verb=said' : 'verb=walked', `name=only in ${article}`, 'always'],
  right: article % 2 === 0 ? 1 : 0,
}));

test('a feature that tells the classes apart is learned', () => {
  const model = learnLinear(cases, 2, 1);
  expect(leaning(weighFeatures(model, ['verb=said', 'always']))).toBeGreaterThan(1);
  expect(leaning(weighFeatures(model, ['verb=walked', 'always']))).toBeLessThan(-1);
});

test('what stands in fewer than three articles is not learned', () => {
  const { weights } = learnLinear(cases, 2, 1);
  expect([...weights.keys()].filter((feature) => feature.startsWith('name='))).toEqual([]);
});

test('the same cases and seed give the same weights', () => {
  expect(learnLinear(cases, 2, 7)).toEqual(learnLinear(cases, 2, 7));
});

test('without a case every class is as likely', () => {
  expect(weighFeatures(learnLinear([], 3, 1), ['any'])).toEqual([0, 0, 0]);
});

test('without a lesson nothing is learned, and the engine is not asked', () => {
  expect(learnChoices([], null, { lessons: [] })).toEqual({});
});

describe('what gold teaches of a checkable statement', () => {
  const article: GoldSourcing = {
    id: 'a',
    outlet: 'The Daily Gull',
    text: 'Clerks said it sank. It was grim, they said.',
    sentences: [
      [0, 20],
      [21, 44],
    ],
    sources: {},
    labels: [{ i: 0, reasons: ['unnamed-source'] }],
    markers: [],
  };

  test.each([
    ['yes where gold gives the flag', { start: 12, end: 19, option: 'unnamed-source' }, 1],
    ['no where gold gives another flag', { start: 12, end: 19, option: 'second-hand' }, 0],
    ['no where gold gives none', { start: 21, end: 32, option: 'unnamed-source' }, 0],
  ])('%s', (_, matter, right) => expect(teachCheckable(article, matter)).toBe(right));
});
