// A key or the menu switches the marks, and no view is open to tell: the page speaks, and gets no element for it.

import { beforeEach, expect, test, vi } from 'vitest';
import { toggleMarks } from '../../src/tabs/commands.ts';
import { addTab, resetWorld } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

test('switching on says how many marks and unverified statements there are, switching off that they are off', async () => {
  const tab = addTab(1);
  await toggleMarks(1);
  expect(tab.told).toEqual([expect.stringMatching(/^\[saidMarksOn\] [1-9]\d* 1$/)]);
  expect(tab.badge).toBe('1');
  await toggleMarks(1);
  expect(tab.told.slice(1)).toEqual(['[marksAreOff]']);
});

test('a page that is no article says so', async () => {
  const tab = addTab(1, { collected: { ok: false, problem: 'no-article' } });
  await toggleMarks(1);
  expect(tab.told).toEqual(['[stateNoArticle]']);
});

test('where nothing may be said, nothing is, and nothing fails', async () => {
  const tab = addTab(1, { refusal: 'Cannot access a chrome:// URL' });
  await toggleMarks(1);
  expect(tab.told).toEqual([]);
});
