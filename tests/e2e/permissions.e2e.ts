// Permissions as readers give, refuse and take them back, and what Hearsay does on pages it was never clicked on.

import { serveSite } from '../site/serve.ts';
import type { Browser, Tab, View } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { withReader } from './harness/launch.ts';
import { stateOf, waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

const HERE = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const EVERYWHERE = ['http://*/*', 'https://*/*'];
const SHOP =
  '<!doctype html><html lang="en"><title>Lamps</title><ul><li>Desk lamp</li><li>Floor lamp</li></ul>';

interface Storing {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}
interface Permissions {
  readonly permissions: { getAll(): Promise<{ origins: string[] }> };
}

/** The sites the browser has allowed us, as one of our own pages sees it. */
const granted = (view: View): Promise<readonly string[]> =>
  view.evaluate(async () => {
    const own = globalThis as unknown as { browser?: Permissions; chrome: Permissions };
    return (await (own.browser ?? own.chrome).permissions.getAll()).origins;
  });

/** A real click on the radio button, check box or button with these words. */
async function clickOn(tab: Tab, words: string): Promise<void> {
  const { x, y } = await tab.evaluate((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('label, button')].find(({ innerText }) =>
      innerText.startsWith(wanted),
    );
    named?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = named?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + 20, y: box.y + 12 };
  }, words);
  await tab.click(x, y);
}

/**
 * "Always" is chosen in the popup, and the browser's question answered with no. No test can answer Chromium's question,
 * so there the choice is stored without it.
 */
async function chooseAlwaysAndRefuse(browser: Browser, site: string): Promise<void> {
  if (browser.name === 'chromium') {
    const options = await browser.openTab(browser.extensionUrl('options.html'));
    await options.evaluate(async () => {
      const settings = { version: 1, sites: { '127.0.0.1': 'always' } };
      await (chrome as unknown as Storing).storage.local.set({ settings });
    });
    return options.close();
  }
  const tab = await browser.openTab(`${site}harbour.html`);
  const popup = await browser.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=radio]')]
      .find(({ innerText }) => innerText === 'always')
      ?.focus(),
  );
  await popup.press(' ');
  await browser.answerQuestion(false);
  await tab.close();
}

test.setTimeout(120_000); // browsers of their own, and the browser's own questions

test('"always" on a site: refused, allowed, taken back while marks are on', async ({ site }, { project }) => {
  await withReader(project, async (browser) => {
    await chooseAlwaysAndRefuse(browser, site.url);
    const other = await browser.openTab(`${site.url}sample.html`);
    const again = await browser.clickToolbar(other);
    await waitUntilRead(again);
    await expect.poll(() => popupText(again)).toContain('The browser has not allowed this site yet.');
    expect(await granted(again)).toEqual([]);
    if (browser.name === 'firefox') {
      await again.evaluate(() => document.querySelector<HTMLElement>('.site-note button')?.focus());
      await again.press('Enter');
      await browser.answerQuestion(true);
    } else await browser.grantSites(HERE);
    await other.close();

    const third = await browser.openTab(`${site.url}harbour.html`);
    await expect.poll(() => highlightNames(third), { timeout: 15_000 }).not.toEqual([]);
    await browser.revokeSites(HERE);
    await expect.poll(() => highlightNames(third)).toEqual([]);
    const last = await browser.openTab(`${site.url}sample.html`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await highlightNames(last)).toEqual([]);
  });
});

test('on all news pages: refused, allowed, articles only, one site never, taken back', async ({ site }, {
  project,
}) => {
  await withReader(project, async (browser) => {
    const shop = await serveSite({ 'shop.html': SHOP });
    const options = await browser.openTab(browser.extensionUrl('options.html'));
    await expect.poll(() => popupText(options)).toContain('The browser will ask you to allow all sites.');
    const isAll = (): Promise<boolean> =>
      options.evaluate(() => document.querySelectorAll<HTMLInputElement>('[name=runs]')[1]?.checked ?? false);
    if (browser.name === 'firefox') {
      await clickOn(options, 'On all news pages');
      await browser.answerQuestion(false);
      await expect.poll(() => popupText(options)).toContain('The browser did not allow all sites');
      expect(await isAll()).toBe(false);
    } else await browser.grantSites(EVERYWHERE);
    await browser.bringToFront(options);
    await clickOn(options, 'On all news pages');
    if (browser.name === 'firefox') await browser.answerQuestion(true);
    await expect.poll(isAll).toBe(true);

    const article = await browser.openTab(`${site.url}harbour.html`);
    await expect.poll(() => highlightNames(article), { timeout: 15_000 }).not.toEqual([]);
    const list = await browser.openTab(`${shop.url}shop.html`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await highlightNames(list)).toEqual([]);
    await expect.poll(async () => (await stateOf(options))?.phase).toBe('unread');
    await list.close();

    await browser.bringToFront(options);
    await clickOn(options, 'When I click the toolbar button');
    await expect.poll(() => granted(options)).toEqual([]);
    await expect.poll(() => highlightNames(article)).toEqual([]);
    shop.close();
  });
});
