// The extension's own life: its background is ended at work, it is updated, removed, or damaged on disk.

import { cp, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildOf, waitFor, type Browser, type Tab } from '../harness/browser.ts';
import { withReader } from '../harness/launch.ts';
import { waitUntilRead } from '../harness/reading.ts';
import { clickNamed, fingerprint, highlightNames, popupText } from '../harness/what-shows.ts';
import type { TriedPage } from '../harness/tried-page.ts';
import { test as atDesk, expect } from './desk.ts';
import { pageOf, PARAGRAPHS, paragraphs } from './articles.ts';
import { row } from './row.ts';

const longPage = pageOf({
  body: `<article><h1>Ferry</h1>${Array.from({ length: 40 }, (_, i) => paragraphs(PARAGRAPHS.map((text) => text.replace('Friday', `day ${i}`)))).join('')}</article>`,
});

/** Starts a reading and resolves as soon as the background says that this share of it is done. */
async function readUntil(page: TriedPage, share: number): Promise<void> {
  void page.ask({ kind: 'read' }).catch(() => null);
  const state = () => page.ask({ kind: 'state' });
  await waitFor(
    `${share} of the reading`,
    state,
    ({ phase, progress = 0 }) => phase === 'read' || (phase === 'reading' && progress >= share),
    30_000,
  );
}

for (const [fault, share] of [
  ['the background is ended while the page is collected', 0],
  ['the background is ended while it analyses', 0.25],
] as const)
  atDesk(
    fault,
    row('an unread page; the next click reads it', 'no half report, no mark without a report'),
    async ({ desk, show }) => {
      const page = await show(longPage);
      await readUntil(page, share);
      await desk.reader.endBackground();
      await expect.poll(async () => (await page.ask({ kind: 'state' })).phase).not.toBe('reading');
      expect((await page.ask({ kind: 'read' })).phase).toBe('read');
      await page.shows('Odile Brandt');
      await page.switchMarks(false);
      await page.isBare();
    },
  );

atDesk(
  'the background is ended while the page is painted',
  row(
    'the marks painted so far, or all; the next click brings report and marks together',
    'off takes all of them away',
  ),
  async ({ desk, show }) => {
    const page = await show(longPage);
    void page.ask({ kind: 'read' }).catch(() => null);
    await waitFor(
      'the first mark',
      () => highlightNames(page.tab),
      (names) => names.length > 0,
      30_000,
    );
    await desk.reader.endBackground();
    const { phase, markList } = await page.ask({ kind: 'read' });
    expect(phase).toBe('read');
    await expect.poll(async () => (await page.words()).length).toBeGreaterThanOrEqual(markList.length);
    await page.switchMarks(false);
    await page.isBare();
  },
);

/** A browser whose extension may be taken away. */
const test = atDesk.extend<object, { spare: Browser }>({
  spare: [({}, use, { project }) => withReader(project, use), { scope: 'worker', timeout: 120_000 }],
});

interface Untouched {
  readonly page: string;
  readonly picture: Buffer;
}

async function openAndRead(browser: Browser, url: string) {
  const tab = await browser.openTab(url);
  const before: Untouched = { page: await fingerprint(tab), picture: await tab.screenshot() };
  const popup = await browser.clickToolbar(tab);
  const state = await waitUntilRead(popup);
  await popup.close();
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  return { tab, before, state };
}

/**
 * Nothing of Hearsay is to be seen, and nothing is left. Firefox ends the page script's world at once and without a word,
 * so that the names of the marks stay in the page's registry, where they show nothing: the style sheet went.
 */
async function isAsBefore({ name }: Browser, tab: Tab, before: Untouched): Promise<void> {
  await tab.hover(200, 150); // a listener left behind shows itself
  await tab.hover(260, 180);
  await expect
    .poll(async () => (await tab.screenshot()).equals(before.picture), { timeout: 8_000 })
    .toBe(true);
  if (name === 'firefox') await tab.evaluate(() => CSS.highlights.clear());
  await expect.poll(() => fingerprint(tab), { timeout: 8_000 }).toBe(before.page);
}

test.describe.serial('one browser after another state of its extension', () => {
  test(
    'the extension is updated (reloaded) with marks on an open page',
    row(
      'the marks go: in Firefox at once, in Chrome within five seconds',
      'no listener or sheet of the old one is left; in Firefox names without effect, until the page is left',
    ),
    async ({ spare, desk }) => {
      desk.pages['updated.html'] = pageOf();
      const { tab, before } = await openAndRead(spare, `${desk.url}updated.html`);
      await spare.reloadExtension();
      await isAsBefore(spare, tab, before);
      await tab.close();
    },
  );

  test(
    'a page that was open while the extension was updated is clicked',
    row('marks of the new one', 'off takes them away'),
    async ({ spare, desk }) => {
      desk.pages['clicked.html'] = pageOf();
      const { tab } = await openAndRead(spare, `${desk.url}clicked.html`);
      await spare.reloadExtension();
      const again = await spare.clickToolbar(tab);
      await waitUntilRead(again);
      await expect.poll(() => highlightNames(tab)).not.toEqual([]);
      await clickNamed(again, 'Marks');
      await expect.poll(() => highlightNames(tab)).toEqual([]);
      await again.close();
      await tab.close();
    },
  );

  test(
    'the extension is switched off with marks on an open page, and on again',
    row(
      'no marks any more; the next click reads the page',
      'nothing is left of before, nothing comes by itself',
    ),
    async ({ spare, desk }) => {
      desk.pages['disabled.html'] = pageOf();
      const { tab, before } = await openAndRead(spare, `${desk.url}disabled.html`);
      await spare.enableExtension(false);
      await isAsBefore(spare, tab, before);
      await spare.enableExtension(true);
      expect(await highlightNames(tab)).toEqual([]);
      await waitUntilRead(await spare.clickToolbar(tab));
      await expect.poll(() => highlightNames(tab)).not.toEqual([]);
      await tab.close();
    },
  );

  test(
    'the extension is removed with marks on an open page',
    row(
      'the marks go: in Firefox at once, in Chrome within five seconds',
      'the page is as it was before it was read; in Firefox but for names without effect',
    ),
    async ({ spare, desk }) => {
      desk.pages['removed.html'] = pageOf();
      const { tab, before } = await openAndRead(spare, `${desk.url}removed.html`);
      await spare.removeExtension();
      await isAsBefore(spare, tab, before);
      await tab.close();
    },
  );

  test(
    'the weights’ file is damaged',
    row('marks by rules alone; the popup says so', 'no error, no wrong half of the weights'),
    async ({ spare, desk }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-damaged-'));
      const damaged = path.join(folder, path.basename(buildOf(spare.name)));
      await cp(buildOf(spare.name), damaged, { recursive: true });
      await truncate(path.join(damaged, 'model/en.bin'), 300_000);
      await spare.install(damaged);
      desk.pages['damaged.html'] = pageOf();
      const { tab, state } = await openAndRead(spare, `${desk.url}damaged.html`);
      expect(state.report?.engine).toBe('rules-only');
      const popup = await spare.clickToolbar(tab);
      await expect.poll(() => popupText(popup)).toContain('rules');
      await popup.close();
      await tab.close();
      await rm(folder, { recursive: true, force: true });
    },
  );
});
