// Pages that go away and come back: from the page cache, from sleep.

import { waitFor } from '../harness/browser.ts';
import type { TriedPage } from '../harness/tried-page.ts';
import { expect, test, type Desk } from './desk.ts';
import { pageOf } from './articles.ts';
import { row } from './row.ts';

const HERE = ['http://127.0.0.1/*'];

declare global {
  var cameFromCache: boolean | undefined;
}

/** Goes to another page and does something there, then back, to the very document that was left. */
async function awayAndBack(desk: Desk, page: TriedPage, there: () => Promise<void>): Promise<void> {
  await page.tab.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (globalThis.cameFromCache = persisted)),
  );
  desk.pages['elsewhere.html'] = pageOf({ title: 'Elsewhere', body: '<p>Nothing to read here.</p>' });
  await page.tab.goto(`${desk.url}elsewhere.html`);
  await page.isBare();
  await there();
  await page.tab.evaluate(() => void setTimeout(() => history.back()));
  const isBack = () => page.tab.evaluate(() => globalThis.cameFromCache === true).catch(() => false);
  await expect.poll(isBack).toBe(true);
}

test(
  'back to a page that the back/forward cache kept',
  row('its marks', 'the popup’s report is that of the page in front'),
  async ({ desk, show, calm }) => {
    const page = await show();
    await page.read();
    await awayAndBack(desk, page, async () => {
      await expect.poll(async () => (await page.ask({ kind: 'state' })).phase).toBe('unread');
    });
    await expect.poll(async () => (await page.ask({ kind: 'state' })).phase).toBe('read');
    expect(await page.words()).toEqual(calm);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'back to a page of the back/forward cache whose site’s grant was taken back meanwhile',
  row('an unread page without marks', 'the page is not read: its script has no say in that'),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    try {
      await awayAndBack(desk, page, () => desk.reader.revokeSites(HERE));
      await page.isBare();
      await expect.poll(() => page.ask({ kind: 'state' })).toMatchObject({ phase: 'unread', report: null });
    } finally {
      await desk.reader.grantSites(HERE);
    }
  },
);

interface Api {
  readonly chrome: {
    readonly tabs: {
      query(of: object): Promise<{ id: number; url?: string; discarded?: boolean }[]>;
      remove(id: number): Promise<void>;
      discard(id: number): Promise<unknown>;
      update(id: number, to: { active: boolean }): Promise<unknown>;
    };
    readonly scripting: {
      executeScript(what: object): Promise<readonly [{ readonly result: number }]>;
    };
  };
}

test(
  'a tab that the browser put to sleep (discarded) wakes up',
  row('the marks, once the page is loaded again', 'the reading goes along where the tab gets another id'),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    const url = await page.tab.evaluate(() => location.href);
    await desk.reader.bringToFront(desk.control);
    const sleep = (id: number) => (globalThis as unknown as Api).chrome.tabs.discard(id).then(() => null);
    await desk.control.evaluate(sleep, page.id);
    const asleep = async (url: string) => {
      const tabs = await (globalThis as unknown as Api).chrome.tabs.query({});
      return tabs.find((tab) => tab.url === url && tab.discarded)?.id ?? 0;
    };
    const id = await waitFor('the tab asleep', () => desk.control.evaluate(asleep, url));
    const wake = (id: number) =>
      (globalThis as unknown as Api).chrome.tabs.update(id, { active: true }).then(() => null);
    await desk.control.evaluate(wake, id);
    const marksIn = async (tabId: number) => {
      const { scripting } = (globalThis as unknown as Api).chrome;
      const func = () => CSS.highlights.size;
      return (await scripting.executeScript({ target: { tabId }, func }))[0].result;
    };
    await expect.poll(() => desk.control.evaluate(marksIn, id).catch(() => 0)).toBeGreaterThan(0);
    const close = (id: number) => (globalThis as unknown as Api).chrome.tabs.remove(id);
    await desk.control.evaluate(close, id);
  },
);
