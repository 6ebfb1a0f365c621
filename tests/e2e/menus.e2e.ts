// The ways in beside the toolbar button: keyboard commands and the context menu.

import { serveSite, type Site } from '../site/serve.ts';
import { waitFor } from './harness/browser.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { highlightNames, markedText, popupText } from './harness/what-shows.ts';

const NOTE = `<!doctype html><html lang="en"><title>A note</title>
<p>Two sources close to the company said the ferry had already been sold.</p>`;

const test = base.extend<object, { notes: Site }>({
  notes: [
    async ({}, use) => {
      const notes = await serveSite({ 'note.html': NOTE });
      await use(notes);
      notes.close();
    },
    { scope: 'worker' },
  ],
});

const marksOf = async (tab: Parameters<typeof highlightNames>[0]): Promise<string[]> =>
  (await highlightNames(tab)).filter((name) => name !== 'hs-flash');

test('keyboard commands switch the marks and go from mark to mark', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.close();
  await expect.poll(() => marksOf(tab)).not.toEqual([]);

  await reader.command(tab, 'toggle');
  await expect.poll(() => marksOf(tab)).toEqual([]);
  await reader.command(tab, 'toggle');
  await expect.poll(() => marksOf(tab)).not.toEqual([]);

  await reader.command(tab, 'previous'); // from before the first, round to the last
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect.poll(() => highlightNames(tab)).toContain('hs-flash');
  // The card has the focus; its host is the only element of ours, beside the page's body.
  const cardIsOpen = (): Promise<boolean> =>
    tab.evaluate(() => document.activeElement !== document.body && document.activeElement?.id === '');
  await expect.poll(cardIsOpen).toBe(true);
  const isScrolledDown = (): Promise<boolean> =>
    tab.evaluate(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2);
  await expect.poll(isScrolledDown).toBe(true);
  const bottom = await tab.evaluate(() => scrollY);
  await tab.press('Escape');
  await expect.poll(cardIsOpen).toBe(false);
  await reader.command(tab, 'next'); // and round again to the first
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeLessThan(bottom);
  await expect.poll(cardIsOpen).toBe(true);

  for (const key of ['Tab', 'Tab', 'Enter']) await tab.press(key); // past "close" to the words' meaning
  const glossary = reader.extensionUrl('reference.html#terms');
  await (await waitFor('the glossary', () => reader.tabAt(glossary)))!.close();
  await reader.bringToFront(tab);
  await expect.poll(cardIsOpen).toBe(false);

  await reader.command(tab, 'next');
  await expect.poll(cardIsOpen).toBe(true);
  await expect.poll(() => highlightNames(tab)).not.toContain('hs-flash');
  const before = (await markedText(tab)).length;
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await tab.press(key); // on to "do not mark this here"
  await expect.poll(cardIsOpen).toBe(false);
  await expect.poll(async () => (await markedText(tab)).length).toBeLessThan(before);
  await tab.close();
});

test('a command reads a page that was never clicked on', async ({ reader, site }) => {
  test.skip(reader.name === 'chromium', 'no test can press a key that Chromium itself hears and grants for');
  const tab = await reader.openTab(`${site.url}harbour.html`);
  await reader.command(tab, 'toggle');
  await expect.poll(() => marksOf(tab)).not.toEqual([]);
  await reader.command(tab, 'panel');
  await expect.poll(() => reader.panelIsOpen()).toBe(true);
  await reader.closePanel();
  await tab.close();
});

test('the context menu switches the marks of a page', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.close();
  await expect.poll(() => marksOf(tab)).not.toEqual([]);
  await reader.toggleByMenu(tab);
  await expect.poll(() => marksOf(tab)).toEqual([]);
  await reader.toggleByMenu(tab);
  await expect.poll(() => marksOf(tab)).not.toEqual([]);
  await tab.close();
});

test('"Who says so?" answers for a selection on a page that is no article', async ({ reader, notes }) => {
  const tab = await reader.openTab(`${notes.url}note.html`);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p')!));
  const popup = await reader.askOfSelection(tab);
  await expect.poll(() => popupText(popup)).toContain('Two sources close to the company');
  expect(await popupText(popup)).toContain('the ferry had already been sold');
  expect(await marksOf(tab)).toEqual([]);
  await popup.close();
  await tab.close();
});
