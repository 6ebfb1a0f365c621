// Tabs that the browser put to sleep, and how differently it wakes them.

import { beforeEach, expect, test, vi } from 'vitest';
import { followTabs } from '../../src/tabs/follow-tabs.ts';
import { readPage } from '../../src/tabs/read-tab.ts';
import { addTab, events, navigate, resetWorld, world } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));

beforeEach(() => {
  resetWorld();
  followTabs();
});

const loaded = (tabId: number) => events.updated.fire(tabId, { status: 'complete' });
const soon = (check: () => Promise<void> | void) => vi.waitFor(check);

test('a tab that wakes from sleep by way of an empty page has its marks again', async () => {
  const tab = addTab(1);
  await readPage(1);
  events.updated.fire(1, { discarded: true });
  navigate(tab, false);
  loaded(1);
  navigate(tab, true);
  loaded(1);
  await soon(() => expect(tab.marked).toBe(true));
});

test('a tab that wakes by way of an empty page at its own address is read once more when its own page is there', async () => {
  const tab = addTab(1);
  await readPage(1);
  events.updated.fire(1, { discarded: true });
  navigate(tab, true);
  const { collected } = tab;
  let asked = 0;
  tab.before['collect'] = async () => {
    tab.collected = (asked += 1) === 1 ? { ok: false, problem: 'no-article' } : collected;
  };
  loaded(1);
  await soon(() => expect(tab.marked).toBe(true));
});

test('a tab that comes back from sleep under another id has its marks again', async () => {
  addTab(1);
  await readPage(1);
  world.tabs.delete(1);
  const tab = addTab(2);
  events.replaced.fire(2, 1);
  await soon(() => expect(Object.keys(world.session).toSorted()).toEqual(['order', 'page:2']));
  loaded(2);
  await soon(() => expect(tab.marked).toBe(true));
});
