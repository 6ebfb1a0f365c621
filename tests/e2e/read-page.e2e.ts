// The main job: open a news page, click the toolbar button, see who says so.

import { row } from './faults/row.ts';
import { expect, test } from './harness/fixtures.ts';
import { launch } from './harness/launch.ts';
import { waitUntilRead } from './harness/reading.ts';
import { clickNamed, fingerprint, highlightNames, markedText, popupText } from './harness/what-shows.ts';

test('a click on the toolbar marks the article and lists its sources', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  expect(await highlightNames(tab)).toEqual([]);

  const popup = await reader.clickToolbar(tab);
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  await expect.poll(() => popupText(popup)).toContain('Odile Brandt');
  const text = await popupText(popup);
  expect(text).toContain('The Marlow Courier');
  expect(text).toContain('Northern Wire');
  expect(text).toContain('the last boat had already been sold');
  expect(text).toContain(
    'Describes wording in this article. It does not check facts. Careful reporting often needs unnamed sources.',
  );

  const marked = await markedText(tab);
  expect(marked).toContain('harbour master Odile Brandt');
  expect(marked.join(' ')).not.toContain('editor');
  await tab.close();
});

test('the counts in the popup are the counts of marks in the page', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  const { markCounts, markList } = await waitUntilRead(popup);
  const counted = Object.values(markCounts).reduce((sum, count) => sum + count, 0);
  expect(counted).toBeGreaterThan(5);
  expect(counted).toBe(markList.length);
  await expect.poll(async () => (await markedText(tab)).length).toBe(counted);
  await tab.close();
});

test('a click on a claim brings its words into view', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await tab.evaluate(() => scrollTo(0, 0));
  await expect
    .poll(() => popup.evaluate(() => document.querySelectorAll('[data-statement]').length))
    .toBeGreaterThan(2);
  await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-statement] .quote-link')].at(-1)?.click(),
  );
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
  await tab.close();
});

test('a category that is switched off leaves the page and comes back', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const all = await highlightNames(tab);
  const switchUnnamed = () =>
    popup.evaluate(() => document.querySelectorAll<HTMLElement>('.legend [role=switch]')[1]?.click());
  await switchUnnamed();
  await expect.poll(async () => (await markedText(tab)).join('|')).not.toContain('Two people familiar');
  expect((await highlightNames(tab)).length).toBe(all.length - 1);
  await switchUnnamed();
  await expect.poll(() => highlightNames(tab)).toEqual(all);
  await tab.close();
});

test(
  'switched off, nothing of ours is left in the page',
  row('the page without marks', 'DOM, style sheets, highlights and address are as before'),
  async ({ reader, site }) => {
    const tab = await reader.openTab(`${site.url}harbour.html`);
    const before = await fingerprint(tab);
    const popup = await reader.clickToolbar(tab);
    await waitUntilRead(popup);
    await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    await clickNamed(popup, 'Marks');
    await expect.poll(() => fingerprint(tab)).toBe(before);

    await clickNamed(popup, 'Marks');
    await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    await tab.close();
  },
);

test('the popup of a page that was read opens with its report and does not read it again', async ({
  reader,
  site,
}) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await clickNamed(popup, 'Marks');
  await expect.poll(() => highlightNames(tab)).toEqual([]);
  await popup.close();

  const again = await reader.clickToolbar(tab);
  const state = await waitUntilRead(again);
  expect(state.marks).toBe(false);
  expect(await popupText(again)).toContain('Odile Brandt');
  expect(await highlightNames(tab)).toEqual([]);
  await tab.close();
});

test('the keyboard alone reads a page, switches its marks and goes to a claim', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  const focusName = () =>
    popup.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null;
      return `${focused?.closest('label')?.innerText ?? ''}${focused?.closest('[data-statement]') ? 'claim' : ''}`;
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 80 && !(await focusName()).startsWith(name); presses++) {
      await popup.press('Tab');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(await focusName()).toContain(name);
  };
  await tabTo('Marks');
  await popup.press(' ');
  await expect.poll(() => highlightNames(tab)).toEqual([]);
  await popup.press(' ');
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const bottom = await tab.evaluate(() => scrollY);
  await tabTo('claim');
  await popup.press('Enter');
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeLessThan(bottom);
  await tab.close();
});

test(
  'a page that was open before Hearsay was installed can be read',
  row('the marks', 'no reload is needed'),
  async ({ site }, { project }) => {
    const browser = await launch(project.name === 'firefox' ? 'firefox' : 'chromium');
    try {
      const tab = await browser.openTab(`${site.url}harbour.html`);
      await browser.install();
      const popup = await browser.clickToolbar(tab);
      await waitUntilRead(popup);
      await expect.poll(() => highlightNames(tab)).not.toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
