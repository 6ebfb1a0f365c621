// Firefox for Android, as near as this machine comes: the real Firefox, without the interfaces that Android's has not
// (commands, context menus, sidebar), at 360 x 640 pixels, by finger alone. The touch screen itself is not run here.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildOf, type Browser, type Tab, type View } from './harness/browser.ts';
import type { Firefox } from './harness/firefox.ts';
import type { FirefoxTab } from './harness/firefox-tab.ts';
import { expect, test as base } from './harness/fixtures.ts';
import { launch } from './harness/launch.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

interface Api {
  readonly tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
  readonly storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

const PHONE = { width: 360, height: 640 };

/** The build as Android's Firefox takes it: what it does not know in the manifest it passes over. */
async function androidBuild(folder: string): Promise<void> {
  await cp(buildOf('firefox'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  delete manifest['commands'];
  delete manifest['sidebar_action'];
  manifest['permissions'] = (manifest['permissions'] as string[]).filter((one) => one !== 'contextMenus');
  await writeFile(file, JSON.stringify(manifest));
}

const test = base.extend<object, { phone: Browser }>({
  phone: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-android-'));
      const phone = await launch('firefox', { width: 500, height: 700 });
      try {
        await androidBuild(folder);
        await phone.install(folder);
        await use(phone);
      } finally {
        await phone.close();
        await rm(folder, { recursive: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.beforeEach(({}, { project }) => {
  test.skip(project.name !== 'firefox', 'Android has Firefox for extensions');
});

async function openSmall(phone: Browser, url: string): Promise<Tab> {
  const tab = await phone.openTab(url);
  const { context } = tab as FirefoxTab;
  await (phone as Firefox).session.send('browsingContext.setViewport', { context, viewport: PHONE });
  return tab;
}

/** Touches the first thing that fits the selector and starts with these words. */
async function touch(tab: Tab, selector: string, words = ''): Promise<void> {
  const find = (selector: string, words: string): { x: number; y: number } | null => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
      one.innerText.trim().startsWith(words),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found?.getClientRects()[0];
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  await expect.poll(() => tab.evaluate(find, selector, words)).not.toBeNull();
  const { x, y } = (await tab.evaluate(find, selector, words))!;
  await tab.tap(Math.round(x), Math.round(y));
}

/** What does not fit a phone: wider than the screen, or too small for a finger (WCAG 2.2, 24 pixels). */
const misfits = (view: View): Promise<string[]> =>
  view.evaluate((width) => {
    const wide = document.documentElement.scrollWidth > width ? ['the page is wider than the screen'] : [];
    const small = [...document.querySelectorAll<HTMLElement>('button, summary, select, input[type=search]')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 23.9)
      .map((one) => `${one.tagName} ${one.className} ${one.innerText.slice(0, 40)}`);
    return [...wide, ...small];
  }, PHONE.width);

/** The article in a tab of its own, and the popup, which fills the screen on a phone. */
async function readArticle(
  phone: Browser,
  address: string,
): Promise<{ article: Tab; popup: Tab; id: number }> {
  const article = await openSmall(phone, address);
  const popup = await openSmall(phone, phone.extensionUrl('reference.html'));
  const id = await popup.evaluate(async (url) => {
    const tabs = await (globalThis as unknown as { browser: Api }).browser.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? 0;
  }, address);
  await popup.goto(phone.extensionUrl(`popup.html?tab=${id}`));
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.card').length)).toBeGreaterThan(0);
  return { article, popup, id };
}

test('the whole job is done in the popup by finger', async ({ phone, site }) => {
  await phone.grantSites(['http://127.0.0.1/*']);
  const { article, popup } = await readArticle(phone, `${site.url}sample.html`);
  const lacking = await popup.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
    return ['commands', 'contextMenus', 'sidebarAction'].filter((name) => browser[name] !== undefined);
  });
  expect(lacking).toEqual([]);
  expect(await misfits(popup)).toEqual([]);
  expect(await popupText(popup)).not.toContain('Side panel');

  await touch(popup, '.why summary');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('.why')?.hasAttribute('open')))
    .toBe(true);
  await touch(popup, '.filter');
  await expect
    .poll(() => popup.evaluate(() => document.querySelectorAll('[aria-pressed=true]').length))
    .toBe(1);
  await touch(popup, '.card .quote-link');
  await expect.poll(() => highlightNames(article)).toContain('hs-flash');
  await touch(popup, '.header [role=switch]');
  await expect.poll(() => highlightNames(article)).toEqual([]);
  await touch(popup, '.header [role=switch]');
  await expect.poll(() => highlightNames(article)).not.toEqual([]);
  await touch(popup, '.footer summary', 'Export');
  expect(await misfits(popup)).toEqual([]);
  await popup.close();
  await article.close();
});

test('a mark touched in the page opens its card, and the card fits the screen', async ({ phone, site }) => {
  await phone.grantSites(['http://127.0.0.1/*']);
  const { article, popup } = await readArticle(phone, `${site.url}sample.html`);
  await popup.close();
  await expect.poll(() => highlightNames(article)).not.toEqual([]);
  const place = await article.evaluate(() => {
    const [mark] = [...(CSS.highlights.get('hs-2') ?? [])];
    const range = new Range();
    range.setStart(mark!.startContainer, mark!.startOffset);
    range.setEnd(mark!.endContainer, mark!.endOffset);
    mark!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = range.getClientRects()[0]!;
    return { x: Math.round(left + 4), y: Math.round(top + height / 2) };
  });
  await article.tap(place.x, place.y);
  const card = (): Promise<{ left: number; right: number; bottom: number } | null> =>
    article.evaluate(() => {
      const box = document.querySelector('html > :not(head, body)')?.getBoundingClientRect();
      return box === undefined ? null : { left: box.left, right: box.right, bottom: box.bottom };
    });
  await expect.poll(card).not.toBeNull();
  const { left, right, bottom } = (await card())!;
  expect(left >= 0 && right <= PHONE.width && bottom <= PHONE.height).toBe(true);
  await article.tap(place.x, PHONE.height - 2 > bottom ? PHONE.height - 2 : 2);
  await expect.poll(card).toBeNull();
  await article.close();
});

test('settings, welcome and reference are used by finger', async ({ phone }) => {
  const options = await openSmall(phone, phone.extensionUrl('options.html'));
  await expect.poll(() => popupText(options)).toContain('Hearsay settings');
  expect(await misfits(options)).toEqual([]);
  await touch(options, '[name=spokespeople]');
  const stored = (): Promise<unknown> =>
    options.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Api };
      return (await browser.storage.local.get('settings'))['settings'];
    });
  await expect.poll(stored).toMatchObject({ spokespeople: 'office' });
  await options.close();

  const welcome = await openSmall(phone, phone.extensionUrl('welcome.html'));
  await touch(welcome, 'button', 'Mark this sample');
  await expect.poll(() => highlightNames(welcome)).not.toEqual([]);
  expect(await popupText(welcome)).not.toContain('puzzle-piece');
  expect(await misfits(welcome)).toEqual([]);
  await welcome.close();

  const reference = await openSmall(phone, phone.extensionUrl('reference.html'));
  await touch(reference, '.contents a', 'What the words mean');
  await expect.poll(() => reference.evaluate(() => location.hash)).toBe('#terms');
  await touch(reference, '.rule summary');
  await expect
    .poll(() => reference.evaluate(() => document.querySelectorAll('.rule details[open]').length))
    .toBe(1);
  expect(await misfits(reference)).toEqual([]);
  await reference.close();
});

test('two articles are compared by finger', async ({ phone, site }) => {
  await phone.grantSites(['http://127.0.0.1/*']);
  const one = await readArticle(phone, `${site.url}sample.html`);
  const other = await readArticle(phone, `${site.url}harbour.html`);
  await one.popup.close();
  await other.popup.close();
  const compare = await openSmall(phone, phone.extensionUrl(`compare.html?tab=${one.id}`));
  await touch(compare, '.choose a');
  await expect
    .poll(() => compare.evaluate(() => document.querySelectorAll('table').length))
    .toBeGreaterThan(0);
  expect(await misfits(compare)).toEqual([]);
  await compare.close();
  await one.article.close();
  await other.article.close();
});
