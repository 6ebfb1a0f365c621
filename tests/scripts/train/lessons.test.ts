// What gold teaches the choices about sources: who is meant, and what kind a name is.

import { expect, test } from 'vitest';
import { antecedentLesson } from '../../../scripts/train/choices/antecedent-lesson.ts';
import { nameKindLesson } from '../../../scripts/train/choices/name-kind-lesson.ts';
import type { GoldSourcing } from '../../../scripts/evaluate/sourcing-gold.ts';

const TEXT = 'Ivo Brandt said Odo Ost had left. The sea was calm.';
const GOLD: GoldSourcing = {
  id: 'a',
  outlet: 'Gull',
  text: TEXT,
  sentences: [
    [0, 33],
    [34, 51],
  ],
  sources: {
    'Ivo Brandt': { type: 'person', aliases: ['the mayor'] },
    'Odo Ost': { type: 'person' },
    'The Tern': { type: 'media', aliases: ['Tern'] },
  },
  labels: [{ i: 0, chains: [['Ivo Brandt', 'Odo Ost']] }],
  markers: [],
};
const at = (start: number, option: string) => ({ start, end: start + 1, option });

test('whoever stands in the sentence’s chains is meant, an inner speaker behind the first hop', () => {
  expect(antecedentLesson(GOLD, at(0, 'outer\nIvo Brandt'))).toBe(1);
  expect(antecedentLesson(GOLD, at(0, 'outer\nAda Lund'))).toBe(0);
  expect(antecedentLesson(GOLD, at(0, 'inner\nIvo Brandt'))).toBe(0);
  expect(antecedentLesson(GOLD, at(0, 'inner\nOdo Ost'))).toBe(1);
});

test('a sentence without a chain teaches nothing', () => {
  expect(antecedentLesson(GOLD, at(40, 'outer\nIvo Brandt'))).toBeNull();
});

test('a name has the kind of the source that goes by it, articles and case aside', () => {
  expect(nameKindLesson(GOLD, at(0, 'the tern'))).toBe(2);
  expect(nameKindLesson(GOLD, at(0, 'Ivo Brandt'))).toBe(0);
  expect(nameKindLesson(GOLD, at(0, 'Brandt'))).toBeNull();
});
