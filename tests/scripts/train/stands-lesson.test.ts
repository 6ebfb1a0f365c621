// What gold says of a candidate: its sentence's chains hold the source, or they do not.

import { expect, test } from 'vitest';
import { standsLesson } from '../../../scripts/train/choices/stands-lesson.ts';
import type { GoldSourcing } from '../../../scripts/evaluate/sourcing-gold.ts';

const text = 'Ilse Brandt said the gate jammed. The crew left. It was reportedly old.';
const article: GoldSourcing = {
  id: 'x',
  outlet: 'The Gull',
  text,
  sentences: [
    [0, 33],
    [34, 48],
    [49, 71],
  ],
  sources: {
    'Ilse Brandt': { type: 'person', aliases: ['the harbour master'] },
    '(no source)': { type: 'none' },
  },
  labels: [
    { i: 0, chains: [['The Lamp', 'Ilse Brandt']] },
    { i: 2, chains: [['(no source)']] },
  ],
  markers: [],
};
const at = (words: string, option: string) =>
  standsLesson(article, { start: text.indexOf(words), end: text.indexOf(words) + words.length, option });

test.each([
  ['said', 'Ilse Brandt', 1],
  ['said', 'Brandt, the harbour master of Halm, who built the gate', 1],
  ['said', 'she', 1],
  ['said', 'it', 1], // the Lamp
  ['left', 'it', 0],
  ['reportedly', 'it', 0],
  ['said', 'the gate', 0],
  ['left', 'The crew', 0],
  ['reportedly', '', 1],
  ['said', '', 0],
] as const)('%s by %s: %d', (words, option, right) => expect(at(words, option)).toBe(right));
