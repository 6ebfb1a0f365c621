// One name for each thing: the interface's English is the formats' English.

import { beforeEach, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../src/report/words.ts';
import { FLAG_ORDER } from '../../src/report/statements.ts';
import { reportWords } from '../../src/ui/tab/report-words.ts';
import { resetWorld } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

test('the words of popup and exports are the same', () => {
  const { why, amended, ...words } = reportWords();
  const { why: englishWhy, amended: englishAmended, ...english } = ENGLISH;
  expect(words).toEqual(english);
  for (const flag of FLAG_ORDER)
    for (const quoted of ['a guard', null])
      expect(why({ flag, words: quoted })).toBe(englishWhy({ flag, words: quoted }));
  expect(amended('A')).toBe(englishAmended('A'));
});
