// Tabs that were closed and come back by the browser's own means: one tab, a window, all of them after a restart.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { serveSite, type Site } from '../../site/serve.ts';
import { waitFor, type Browser, type Tab } from '../harness/browser.ts';
import { launch, withReader } from '../harness/launch.ts';
import { stateOf, waitUntilRead } from '../harness/reading.ts';
import { clickNamed, highlightNames, popupText } from '../harness/what-shows.ts';
import { pageOf } from './articles.ts';
import { row } from './row.ts';

interface Api {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'session',
      { get(keys: null): Promise<object>; set(what: object): unknown }
    >;
    readonly windows: {
      create(of: object): Promise<{ id: number }>;
      remove(id: number): Promise<void>;
    };
  };
}

/** All that is kept of readings, as text. */
const kept = (control: Tab): Promise<string> =>
  control.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as Api).chrome.storage.session.get(null)),
  );

/** The popup does not read by itself, so that what it says of an unread page is to be seen. */
const askFirst = (control: Tab): Promise<void> =>
  control.evaluate(async () => {
    const settings = { version: 1, askFirst: true };
    await (globalThis as unknown as Api).chrome.storage.local.set({ settings });
  });

async function readByClick(reader: Browser, tab: Tab): Promise<void> {
  const popup = await reader.clickToolbar(tab);
  await expect.poll(() => popupText(popup)).toContain('Read this page');
  expect(await highlightNames(tab)).toEqual([]);
  expect(await stateOf(popup)).toMatchObject({ phase: 'unread', problem: null, report: null, markList: [] });
  await clickNamed(popup, 'Read this page');
  expect(await waitUntilRead(popup)).toMatchObject({ phase: 'read', problem: null });
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  await popup.close();
}

const isLoaded = (tab: Tab): Promise<boolean> =>
  waitFor('the page', () => tab.evaluate(() => document.querySelector('h1') !== null).catch(() => false));

/** It is what it would be had it never been read; then a click reads it. */
async function isUnreadAndReads(reader: Browser, tab: Tab): Promise<void> {
  await reader.bringToFront(tab); // a tab that comes back may not be loaded before it is looked at
  await isLoaded(tab);
  await readByClick(reader, tab);
}

const test = base.extend<object, { reader: Browser; control: Tab; site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serveSite({
        'tab.html': pageOf(),
        'window.html': pageOf(),
        'restart.html': pageOf(),
      });
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  reader: [({}, use, { project }) => withReader(project, use), { scope: 'worker', timeout: 120_000 }],
  /** A page of Hearsay's own, open from first to last. */
  control: [
    async ({ reader }, use) => {
      const control = await reader.openTab(reader.extensionUrl('options.html'));
      await askFirst(control);
      await use(control);
    },
    { scope: 'worker' },
  ],
});
const { expect } = test;

test(
  'a read tab is closed, and the browser brings it back',
  row('an unread page without marks; a click reads it', 'nothing of the closed tab was kept'),
  async ({ reader, control, site }) => {
    const url = `${site.url}tab.html`;
    const first = await reader.openTab(url);
    await readByClick(reader, first);
    expect(await kept(control)).toContain('Odile Brandt');
    await first.close();
    await expect.poll(() => kept(control)).not.toContain('Odile Brandt');
    const back = await reader.reopenClosed(url);
    await isUnreadAndReads(reader, back);
    await back.close();
    await expect.poll(() => kept(control)).not.toContain('Odile Brandt');
  },
);

test(
  'a window with a read tab is closed, and the browser brings it back',
  row('an unread page without marks; a click reads it', 'nothing of the closed tab was kept'),
  async ({ reader, control, site }) => {
    const url = `${site.url}window.html`;
    const id = await control.evaluate(
      async (url) => (await (globalThis as unknown as Api).chrome.windows.create({ url })).id,
      url,
    );
    const first = (await waitFor('the window', () => reader.tabAt(url)))!;
    await isUnreadAndReads(reader, first);
    await control.evaluate((id) => (globalThis as unknown as Api).chrome.windows.remove(id), id);
    await expect.poll(() => reader.tabAt(url)).toBeNull();
    await expect.poll(() => kept(control)).not.toContain('Odile Brandt');
    const back = await reader.reopenClosed(url);
    await isUnreadAndReads(reader, back);
    await back.close();
  },
);

test(
  'the browser is closed with a read tab, and started again with its tabs',
  row('an unread page without marks; a click reads it', 'the settings stay, no reading does'),
  async ({ site }, { project }) => {
    test.setTimeout(120_000);
    const name = project.name === 'firefox' ? 'firefox' : 'chromium';
    const url = `${site.url}restart.html`;
    const profile = await mkdtemp(path.join(tmpdir(), 'hearsay-restart-'));
    try {
      const before = await launch(name, { profile });
      try {
        await before.installForGood();
        await askFirst(await before.openTab(before.extensionUrl('options.html')));
        await readByClick(before, await before.openTab(url));
      } finally {
        await before.close();
      }
      const after = await launch(name, { profile, again: true });
      try {
        const back = (await waitFor('the tab', () => after.tabAt(url), Boolean, 30_000))!;
        const control = await after.openTab(after.extensionUrl('options.html'));
        expect(await kept(control)).not.toContain('Odile Brandt');
        await isUnreadAndReads(after, back); // the popup asks first: the setting has stayed
      } finally {
        await after.close();
      }
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
