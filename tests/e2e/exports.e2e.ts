// Every way out of the report, from the popup as a reader would: files, the clipboard, links to words, paper.

import type { Places } from '../../src/report/formats/format.ts';
import { FORMATS, TEXT_FORMAT } from '../../src/report/formats/index.ts';
import type { Browser, Popup, Tab, View } from './harness/browser.ts';
import { copyLink } from './harness/copy-link.ts';
import { expect, test } from './harness/fixtures.ts';
import { frontTab, waitUntilRead } from './harness/reading.ts';
import { clickNamed, popupText } from './harness/what-shows.ts';

/** The popup of the sample article, when its report is on show. */
async function openSample(reader: Browser, site: string): Promise<{ tab: Tab; popup: Popup }> {
  const tab = await reader.openTab(`${site}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await expect.poll(() => popupText(popup)).toContain('ANKA');
  return { tab, popup };
}

test('each format is saved whole', async ({ reader, site }) => {
  const { tab, popup } = await openSample(reader, site.url);
  const { report } = await waitUntilRead(popup);
  await clickNamed(popup, 'Export');
  for (const format of FORMATS) {
    const { name, text } = await reader.save(() =>
      popup.evaluate(
        (id) => document.querySelector<HTMLElement>(`[data-format="${id}"]`)?.click(),
        format.id,
      ),
    );
    expect(name).toMatch(new RegExp(`^hearsay-blasts-near-port-serrat[\\w-]*\\.${format.extension}$`));
    const whole = format.render(report!, undefined, format.places ? await placesOn(popup) : {});
    // On its way to this test the report's fields were put in another order.
    if (format.mediaType.endsWith('json')) expect(JSON.parse(text), format.id).toEqual(JSON.parse(whole));
    else expect(text, format.id).toBe(whole);
    expect(text, format.id).toContain('local sources');
    expect(text, format.id).not.toContain('tell three different stories'); // nobody is reported as saying it
  }
  await popup.close();
  await tab.close();
});

test('the report is copied as text', async ({ reader, site }) => {
  const { tab, popup } = await openSample(reader, site.url);
  const { report } = await waitUntilRead(popup);
  await clickNamed(popup, 'Export');
  await press(popup, 'Copy as text');
  await expect.poll(() => popupText(popup)).toContain('Copied.');
  await popup.close();
  expect((await reader.clipboard()).replaceAll('\r\n', '\n')).toBe(TEXT_FORMAT.render(report!));
  await tab.close();
});

test('a copied link opens the article at the words of its claim', async ({ reader, site }) => {
  const { tab, popup } = await openSample(reader, site.url);
  await copyLink(popup, 'Rebel forces have reportedly moved two batteries closer to the harbour');
  await popup.close();
  await tab.close();
  const link = await reader.clipboard();
  expect(link.startsWith(`${site.url}sample.html#:~:text=`)).toBe(true);

  const opened = await reader.openTab(link);
  await expect.poll(() => isInView(opened, 'Rebel forces have reportedly')).toBe(true);
  expect(await opened.evaluate(() => scrollY)).toBeGreaterThan(0);
  await opened.close();
});

test('the print view has everything unfolded and nothing to operate', async ({ reader, site }) => {
  const ours = await reader.openTab(reader.extensionUrl('options.html'));
  const { tab, popup } = await openSample(reader, site.url);
  const { report } = await waitUntilRead(popup);
  await clickNamed(popup, 'Export');
  await clickNamed(popup, 'Print view');
  await expect.poll(async () => (await paperSeenFrom(ours)).text).toContain('ANKA');
  const { text, operable } = await paperSeenFrom(ours);
  const unverified = report!.claims.filter(({ flags }) => flags.length > 0).map(({ quote }) => quote);
  for (const words of [
    ...unverified,
    'Marks in the text, by kind',
    `${site.url}sample.html`,
    'not check facts.',
  ])
    expect(text).toContain(words);
  expect(operable).toBe(0);
  await closePaper(ours);
  await ours.close();
  await tab.close();
});

/** Where the page has the words, as the menu asks for it. */
const placesOn = async (popup: Popup): Promise<Places> => {
  const tabId = await frontTab(popup);
  return popup.evaluate(async (id) => {
    const own = globalThis as { browser?: typeof chrome; chrome: typeof chrome };
    const message = { to: 'background', kind: 'places', tabId: id };
    return (await (own.browser ?? own.chrome).runtime.sendMessage(message)) as unknown as Places;
  }, tabId);
};

/** Presses what bears this name by the keyboard: browsers let only a reader's own act copy. */
async function press(popup: Popup, name: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    buttons.find(({ innerText }) => innerText === wanted)?.focus();
  }, name);
  await popup.press('Enter');
}

const isInView = (page: View, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(wanted));
    const { top = -1, bottom = -1 } = found?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < innerHeight;
  }, words);

interface Own {
  readonly extension: { getViews(of: { type: 'tab' }): Window[] };
}

/** The print view as another of our own pages sees it: Firefox lets nobody else in while it asks for a printer. */
const paperSeenFrom = (ours: View): Promise<{ text: string; operable: number }> =>
  ours.evaluate(() => {
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    const views = (own.browser ?? own.chrome).extension.getViews({ type: 'tab' });
    const paper = views.find(({ location }) => location.search.endsWith('&print'))?.document;
    const controls = 'input, select, .filter, .copy, details:not([open])';
    return {
      // No body while the page is being parsed.
      text: paper?.body?.innerText ?? '',
      operable: paper?.querySelectorAll(controls).length ?? -1,
    };
  });

const closePaper = (ours: View): Promise<void> =>
  ours.evaluate(() => {
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    const views = (own.browser ?? own.chrome).extension.getViews({ type: 'tab' });
    views.find(({ location }) => location.search.endsWith('&print'))?.close();
  });
