// Pages that are no news page: each ends in a clear sentence, never in an error or a half-painted page.

import { row } from './faults/row.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { serveSite, type Site } from '../site/serve.ts';
import { waitUntilRead } from './harness/reading.ts';
import { fingerprint, highlightNames, markedText, popupText } from './harness/what-shows.ts';
import { characterPage, longPage, MINIMAL_PDF, ONE_PIXEL_PNG } from './harness/odd-pages.ts';

const test = base.extend<object, { odd: Site }>({
  odd: [
    async ({}, use) => {
      const odd = await serveSite({
        'empty.html': '',
        'data.xml': '<?xml version="1.0"?><prices><price>4</price></prices>',
        'picture.png': ONE_PIXEL_PNG,
        'paper.pdf': MINIMAL_PDF,
        'long.html': longPage(100_000),
        'characters.html': characterPage(),
      });
      await use(odd);
      odd.close();
    },
    { scope: 'worker' },
  ],
});

for (const name of ['empty.html', 'data.xml', 'picture.png', 'paper.pdf']) {
  test(
    `${name}: one honest sentence`,
    row('that there is no article, or that the browser lets no extension read it', 'no mark, no error'),
    async ({ reader, odd }) => {
      const tab = await reader.openTab(odd.url + name);
      const popup = await reader.clickToolbar(tab);
      const { report, problem } = await waitUntilRead(popup);
      expect(report).toBeNull();
      expect(['no-article', 'restricted-page']).toContain(problem);
      expect(await popupText(popup)).toMatch(
        /No article was found on this page|The browser lets no extension read this page/,
      );
      await tab.close();
    },
  );
}

test(
  "the browser's own page: the popup says that no extension may read it",
  row('that no extension may read it', 'nothing is tried'),
  async ({ reader }) => {
    const tab = await reader.openTab(reader.name === 'firefox' ? 'about:support' : 'chrome://version');
    const popup = await reader.clickToolbar(tab);
    const { report, problem } = await waitUntilRead(popup);
    expect(report).toBeNull();
    expect(problem).toBe('restricted-page');
    expect(await popupText(popup)).toContain('The browser lets no extension read this page.');
    await tab.close();
  },
);

for (const address of [
  'about:blank',
  'data:text/html,<title>A note</title><p>Sources said so.</p>',
  'view-source:https://courier.example/',
])
  test(
    `${address.split(',')[0]}: where no click opens it, the popup says so and offers no second try`,
    row('that no click opens it, or what Firefox reads of it', 'no mark, no error'),
    async ({ reader }) => {
      const tab = await reader.openTab('about:blank');
      if (address !== 'about:blank') await tab.goto(address).catch(() => undefined);
      const popup = await reader.clickToolbar(tab);
      const { report, problem } = await waitUntilRead(popup);
      expect(report).toBeNull();
      const buttons = await popup.evaluate(() => document.querySelector('.notice')?.textContent ?? '');
      if (reader.name === 'chromium') expect(problem).toBe('closed-page');
      else expect(['no-article', 'restricted-page']).toContain(problem);
      if (problem === 'closed-page') expect(buttons).toMatch(/^No click opens this page.*Close$/);
      await tab.close();
    },
  );

test(
  '100,000 words, two of three sentences with a source: read, and the page stays as it was',
  row('the marks', 'the report fits into session storage; the page is as it was'),
  async ({ reader, odd }) => {
    test.setTimeout(120_000);
    const tab = await reader.openTab(`${odd.url}long.html`);
    const before = await tab.evaluate(() => document.documentElement.outerHTML.length);
    const popup = await reader.clickToolbar(tab);
    const { report, problem } = await waitUntilRead(popup, 90_000);
    expect(problem).toBeNull();
    expect(report?.claims.length).toBeGreaterThan(5_000);
    await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    await tab.close();
  },
);

test(
  'a page of one character per element is read as the words it shows',
  row('marks over all the elements of a word', 'no element is joined or added'),
  async ({ reader, odd }) => {
    const tab = await reader.openTab(`${odd.url}characters.html`);
    const before = await fingerprint(tab);
    await waitUntilRead(await reader.clickToolbar(tab));
    await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    expect((await markedText(tab)).join('')).toContain('Odile Brandt'); // a range for each element
    expect(JSON.parse(await fingerprint(tab))[0]).toBe(JSON.parse(before)[0]);
    await tab.close();
  },
);
