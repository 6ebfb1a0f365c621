// What happens to marks when the page is loaded again, which depends on what the browser still grants.

import type { View } from './harness/browser.ts';
import { row } from './faults/row.ts';
import { expect, test } from './harness/fixtures.ts';
import { launch } from './harness/launch.ts';
import { waitUntilRead } from './harness/reading.ts';
import { clickNamed, highlightNames, popupText } from './harness/what-shows.ts';

const checkedChoice = (popup: View): Promise<string | undefined> =>
  popup.evaluate(() => document.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.innerText);

test(
  'after a reload marks return where the click still grants the site, else on the next click',
  row(
    'Chrome: the marks; Firefox: an unread page, a click reads it',
    'the grant of a click is never stretched',
  ),
  async ({ reader, site }) => {
    const tab = await reader.openTab(`${site.url}harbour.html`);
    const popup = await reader.clickToolbar(tab);
    await waitUntilRead(popup);
    await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    await popup.close();
    await tab.reload();
    if (reader.name === 'firefox') {
      expect(await highlightNames(tab)).toEqual([]); // in Firefox the grant ends with the page
      await waitUntilRead(await reader.clickToolbar(tab));
    }
    await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    await tab.close();
  },
);

test(
  'on a site that is always read, marks come without a click and return after a reload',
  row('the marks', 'only where the reader said always and the browser grants it'),
  async ({ site }, { project }) => {
    const browser = await launch(project.name === 'firefox' ? 'firefox' : 'chromium');
    try {
      await browser.install();
      await browser.grantSites(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
      const tab = await browser.openTab(`${site.url}harbour.html`);
      expect(await highlightNames(tab)).toEqual([]); // the permission alone starts nothing
      const popup = await browser.clickToolbar(tab);
      await waitUntilRead(popup);
      await clickNamed(popup, 'always');
      await expect.poll(() => checkedChoice(popup)).toBe('always');
      expect(await popupText(popup)).not.toContain('has not allowed this site');
      await tab.reload();
      await expect.poll(() => highlightNames(tab), { timeout: 15_000 }).not.toEqual([]);

      const other = await browser.openTab(`${site.url}sample.html`);
      await expect.poll(() => highlightNames(other), { timeout: 15_000 }).not.toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
