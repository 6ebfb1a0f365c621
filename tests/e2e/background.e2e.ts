// The background sleeps, or is killed at work: nothing is lost that the reader would miss, and nothing needs a reload.

import type { Browser, Tab } from './harness/browser.ts';
import type { ChromiumTab } from './harness/chromium-tab.ts';
import { Firefox } from './harness/firefox.ts';
import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

/** Ends the background at once, as the browser does after half a minute of nothing. */
async function killBackground(reader: Browser): Promise<void> {
  if (reader instanceof Firefox) return reader.terminateBackground();
  const helper = (await reader.openTab(reader.extensionUrl('options.html'))) as ChromiumTab;
  const session = await helper.page.context().newCDPSession(helper.page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await helper.close();
}

const readPage = async (reader: Browser, tab: Tab): Promise<void> => {
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.close();
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
};

test('after the background slept, marks stay and the popup knows the report', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  await readPage(reader, tab);
  await killBackground(reader);
  expect(await highlightNames(tab)).not.toEqual([]);
  const popup = await reader.clickToolbar(tab);
  await expect.poll(() => popupText(popup)).toContain('Odile Brandt');
  await popup.close();
  await tab.close();
});

test('killed while it reads, it reads on the next click', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await killBackground(reader);
  await popup.close();
  await readPage(reader, tab);
  await tab.close();
});
