// The reader's own say in the background: kept by address, seen by page, badge and views, lost by nothing.

import { beforeEach, expect, test, vi } from 'vitest';
import { amendmentKey, readAmendments } from '../../src/settings/amendments-store.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { pageAnswers, viewAnswers } from '../../src/tabs/answers.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { readPage } from '../../src/tabs/read-tab.ts';
import { addTab, resetWorld, world } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

const amend = (change: Parameters<typeof viewAnswers.amend>[0]['change']) =>
  viewAnswers.amend({ to: 'background', kind: 'amend', tabId: 1, change });

test('a hidden mark stays hidden when the page is read again, and comes back on demand', async () => {
  addTab(1);
  const { markList } = await readPage(1);
  await pageAnswers.dismiss({ to: 'background', kind: 'dismiss', markId: markList[0]!.id }, 1);
  const again = await readPage(1);
  expect(again.markList).toEqual(markList.slice(1));
  expect(again.own).toEqual({ hidden: 1, unfit: 0 });
  expect(await amend({ what: 'show-hidden' })).toBe('saved');
  expect((await currentState(1)).markList).toEqual(markList);
});

test('open views are told of a change at once', async () => {
  addTab(1);
  const { report } = await readPage(1);
  const [source] = report!.sources;
  await amend({ what: 'source', source: { name: source!.name, as: 'The harbour office' } });
  const told = world.views.at(-1) as unknown as { state: { report: { sources: { name: string }[] } } };
  expect(told.state.report.sources.map(({ name }) => name)).toContain('The harbour office');
});

test('a word never to be marked again goes into the settings', async () => {
  addTab(1);
  const { markList } = await readPage(1);
  await pageAnswers.mute({ to: 'background', kind: 'mute', markId: markList[0]!.id }, 1);
  expect((await loadSettings()).settings.words.muted).toEqual([markList[0]!.words]);
});

test('a tab without a report takes no change', async () => {
  addTab(1);
  expect(await amend({ what: 'show-hidden' })).toBe('unavailable');
});

test('changes lie under the address without its fragment', () => {
  expect(amendmentKey('https://gull.example/a?b=1#part')).toBe('own:https://gull.example/a?b=1');
  expect(amendmentKey('no address')).toBeNull();
  expect(amendmentKey(null)).toBeNull();
});

test('of damaged changes the sound ones are kept', () => {
  const read = readAmendments({
    hidden: [{ category: 'hedge', words: 'may', nth: 0 }, { words: 3 }, null],
    sources: [{ name: 'A', as: 'B' }, { name: 5 }],
    notes: 'none',
  });
  expect(read.hidden).toHaveLength(1);
  expect(read.sources).toEqual([{ name: 'A', as: 'B' }]);
  expect(read.notes).toEqual([]);
  expect(readAmendments(7)).toEqual({ hidden: [], sources: [], notes: [] });
});
