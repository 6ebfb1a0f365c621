// The main job in one click or two keys, and the reader's own say: comparison and correction by keyboard, and bad input.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { waitFor, type Browser, type Tab, type View } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { frontTab, waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

// Our pages' content policy forbids eval, so axe travels as the body of the function that is run.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// oxlint-disable-next-line typescript/no-implied-eval
const loadAxe = new Function(AXE) as () => void;

const barriersIn = async (view: View): Promise<string[]> => {
  await view.evaluate(loadAxe);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
};

interface Pressed {
  evaluate: View['evaluate'];
  press(key: string): Promise<void>;
}

/** Presses Tab until the focus is on an element with this selector. */
const tabTo = (view: Pressed, selector: string): Promise<boolean> =>
  waitFor(
    `the focus on ${selector}`,
    async () => {
      await view.press('Tab');
      return view.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    },
    Boolean,
    30_000,
  );

/** Reads a page by the toolbar and opens its report in a tab of its own, where keys can be pressed for long. */
async function reportOf(reader: Browser, url: string): Promise<{ tab: Tab; report: Tab; id: number }> {
  const tab = await reader.openTab(url);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const id = await frontTab(popup);
  await popup.close();
  const report = await reader.openTab(reader.extensionUrl(`sidepanel.html?tab=${id}`));
  await expect
    .poll(() => report.evaluate(() => document.querySelectorAll('.card').length))
    .toBeGreaterThan(0);
  return { tab, report, id };
}

/** What a reader said is kept for good; the tests behind these start from a reader who has said nothing. */
test.afterAll(async ({ reader }) => {
  const view = await reader.openTab(reader.extensionUrl('options.html'));
  await view.evaluate(async () => {
    interface Own {
      storage: { local: { clear(): Promise<void> } };
    }
    const own = globalThis as unknown as Record<string, Own | undefined>;
    await (own['browser'] ?? own['chrome'])!.storage.local.clear();
  });
  await view.close();
});

test('one click: the list of what is unverified is in sight, with who stands behind each, and the page is marked', async ({
  reader,
  site,
}) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const shown = (): Promise<{ inSight: boolean; quotes: number; paths: number }> =>
    popup.evaluate(() => {
      const end = document.querySelector('.footer')?.getBoundingClientRect().top ?? 0;
      const lead = document.querySelector('#unverified .lead')?.getBoundingClientRect().bottom ?? Infinity;
      const [quotes = 0, paths = 0] = ['.quote', '.path'].map(
        (part) => document.querySelectorAll(`#unverified .card:has(${part})`).length,
      );
      return { inSight: lead <= end, quotes, paths };
    });
  await expect.poll(async () => (await shown()).inSight).toBe(true);
  const { quotes, paths } = await shown();
  expect(quotes).toBeGreaterThan(0);
  expect(paths).toBe(quotes);
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  await popup.close();
  await tab.close();
});

test('two keys: the same from the keyboard', async ({ reader, site }) => {
  // No test can press a key that Chromium itself hears and grants for; the grant is given instead.
  if (reader.name === 'chromium')
    await reader.grantSites([`${new URL(site.url).origin.replace(/:\d+$/, '')}/*`]);
  const tab = await reader.openTab(`${site.url}sample.html`);
  await reader.command(tab, 'toggle');
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  test.skip(reader.name === 'chromium', 'and none can make the gesture that its side panel wants');
  await reader.command(tab, 'panel');
  await expect.poll(() => reader.panelIsOpen()).toBe(true);
  const ours = await reader.openTab(reader.extensionUrl('reference.html'));
  const listed = (): Promise<number> =>
    ours.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { extension: { getViews(of: object): Window[] } };
      };
      const [panel] = browser.extension.getViews({ type: 'sidebar' });
      return panel?.document.querySelectorAll('.notice, .card').length ?? 0;
    });
  await expect.poll(listed).toBeGreaterThan(0);
  await reader.closePanel();
  await ours.close();
  await tab.close();
});

test('two articles are compared by keyboard, and the comparison has no barrier and outlives its tabs', async ({
  reader,
  site,
}) => {
  const one = await reportOf(reader, `${site.url}sample.html`);
  const other = await reportOf(reader, `${site.url}harbour.html`);
  await other.report.close();
  const compare = await reader.openTab(reader.extensionUrl(`compare.html?tab=${one.id}`));
  await expect.poll(() => popupText(compare)).toContain('Choose the article to compare with.');
  await tabTo(compare, '.choose a');
  await compare.press('Enter');
  const tables = (): Promise<number> =>
    compare.evaluate(() => document.querySelectorAll('table').length).catch(() => 0); // it goes to another address
  await expect.poll(tables).toBeGreaterThan(0);
  expect(await barriersIn(compare)).toEqual([]);
  await one.tab.close();
  await other.tab.close();
  expect(await tables()).toBeGreaterThan(0);
  await tabTo(compare, 'button.button');
  await compare.reload();
  await expect.poll(() => popupText(compare)).toContain('This article’s tab was closed.');
  await compare.close();
  await one.report.close();
});

test('a source is put right by keyboard, and chain, list and page follow', async ({ reader, site }) => {
  const { tab, report } = await reportOf(reader, `${site.url}sample.html`);
  await tabTo(report, '.branch .branch .node');
  await report.press('Enter');
  await tabTo(report, '.amend summary');
  await report.press('Enter');
  await tabTo(report, '.amend input');
  await report.evaluate(() => (document.activeElement as HTMLInputElement).select());
  for (const key of 'Harbour desk') await report.press(key);
  await report.press('Enter');
  await expect.poll(() => popupText(report)).toContain('Harbour desk');
  await expect.poll(() => popupText(report)).toContain('Changed by you.');
  expect(await barriersIn(report)).toEqual([]);
  await report.close();
  await tab.close();
});

test('a note of 100,000 characters is kept, and where storage is full the words stay in the field', async ({
  reader,
  site,
}) => {
  test.setTimeout(120_000);
  const { tab, report } = await reportOf(reader, `${site.url}harbour.html`);
  const saveNote = (length: number): Promise<void> =>
    report.evaluate((length) => {
      document.querySelector<HTMLDetailsElement>('.card .why')!.open = true;
      const field = document.querySelector<HTMLTextAreaElement>('.card textarea')!;
      field.value = 'long '.repeat(length / 5);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => field.parentElement!.querySelector('button')!.click(), 50);
    }, length);
  const said = (): Promise<string> =>
    report.evaluate(() => document.querySelector('.card .note-field [role=status]')?.textContent ?? '');
  await saveNote(100_000);
  await expect.poll(said).toBe('Saved on this machine.');
  const kept = (): Promise<number> =>
    report.evaluate(() => document.querySelector('.reader-note bdi')?.textContent.length ?? 0);
  await expect.poll(kept).toBeGreaterThan(99_990);

  await report.evaluate(async () => {
    type Api = { chrome: { storage: { local: { set(entries: object): Promise<void> } } } };
    const { local } = (globalThis as unknown as Api).chrome.storage;
    for (let size = 4_000_000; size > 20_000; size /= 2)
      for (let at = 0; at < 3; at++)
        await local.set({ [`full${size}-${at}`]: 'x'.repeat(size) }).catch(() => {});
  });
  await saveNote(5_000_000);
  if (reader.name === 'chromium') {
    await expect
      .poll(said, { timeout: 20_000 })
      .toBe('The browser has no room left. Nothing was saved; your words are still here.');
    expect(await report.evaluate(() => document.querySelector('textarea')!.value.length)).toBe(5_000_000);
    expect(await kept()).toBeGreaterThan(99_990);
  } else {
    // Firefox gives an extension's own storage no such limit: the words are kept.
    await expect.poll(said, { timeout: 20_000 }).toBe('Saved on this machine.');
  }
  await report.evaluate(async () => {
    type Api = { chrome: { storage: { local: { clear(): Promise<void> } } } };
    await (globalThis as unknown as Api).chrome.storage.local.clear();
  });
  await report.close();
  await tab.close();
});

test('a correction that no longer fits a changed article is said to be kept', async ({ reader, site }) => {
  const { tab, report } = await reportOf(reader, `${site.url}sample.html`);
  await report.evaluate(async (url) => {
    type Api = { chrome: { storage: { local: { set(entries: object): Promise<void> } } } };
    const sources = [{ name: 'Somebody who stood here before', as: 'Ilse Tarn' }];
    await (globalThis as unknown as Api).chrome.storage.local.set({
      [`own:${url}`]: { hidden: [], sources, notes: [] },
    });
  }, `${site.url}sample.html`);
  await report.reload();
  await expect
    .poll(() => popupText(report))
    .toContain('1 of your changes no longer fits this text. It is kept.');
  await report.close();
  await tab.close();
});
