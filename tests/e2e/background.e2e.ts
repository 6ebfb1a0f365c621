// The background sleeps, or is killed at work: nothing is lost that the reader would miss, and nothing needs a reload.

import type { Browser, Tab } from './harness/browser.ts';
import { row } from './faults/row.ts';
import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

const readPage = async (reader: Browser, tab: Tab): Promise<void> => {
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.close();
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
};

test(
  'after the background slept, marks stay and the popup knows the report',
  row('the marks, and the report in the popup at once', 'storage.session is all that is remembered'),
  async ({ reader, site }) => {
    const tab = await reader.openTab(`${site.url}harbour.html`);
    await readPage(reader, tab);
    await reader.endBackground();
    expect(await highlightNames(tab)).not.toEqual([]);
    const popup = await reader.clickToolbar(tab);
    await expect.poll(() => popupText(popup)).toContain('Odile Brandt');
    await popup.close();
    await tab.close();
  },
);

test(
  'killed while it reads, it reads on the next click',
  row('an unread page; the next click reads it', 'no reload is needed'),
  async ({ reader, site }) => {
    const tab = await reader.openTab(`${site.url}harbour.html`);
    const popup = await reader.clickToolbar(tab);
    await reader.endBackground();
    await popup.close();
    await readPage(reader, tab);
    await tab.close();
  },
);
