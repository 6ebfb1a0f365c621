// The whole job of a reader, with a proxy that writes down every request, and a look at the disk when the browser is closed.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite } from '../site/serve.ts';
import { row } from './faults/row.ts';
import { waitFor, type Browser } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { waitUntilRead } from './harness/reading.ts';
import { startRecordingProxy } from './harness/recording-proxy.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

/** A name that stands nowhere else: in the article, in its report, and not in its address or title. */
const SECRET = 'Quillonby Vask';
const PAGE = `<!doctype html><html lang="en"><title>Ferry line</title><article><h1>Ferry line</h1>
<p>The ferry will stop for the winter, harbour master ${SECRET} said on Friday, and nobody was surprised.</p>
<p>Two people familiar with the talks told the Northern Wire that the operator had run out of money.</p>
<p>Sources close to the company said the last boat had already been sold, according to ${SECRET}.</p></article></html>`;

/** What the browsers ask by themselves, extension or not; nothing else may be asked. */
const BROWSERS_OWN: Readonly<Record<Browser['name'], readonly RegExp[]>> = {
  chromium: [
    /^(?:CONNECT )?(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic|googleusercontent)\.com\b/,
  ],
  firefox: [
    /^CONNECT update\.googleapis\.com:443$/, // where it looks for its Widevine plug-in
    /^(?:CONNECT )?(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)\b/,
  ],
};

/** Opens an article, clicks, looks at popup, card, panel and print view, exports everything, and visits all other pages. */
async function doTheWholeJob(browser: Browser, url: string): Promise<void> {
  const tab = await browser.openTab(url);
  const popup = await browser.clickToolbar(tab);
  await waitUntilRead(popup);
  await waitFor(
    'the report',
    () => popupText(popup),
    (text) => text.includes(SECRET),
  );
  const tabId = await popup.evaluate(async () => {
    const own = globalThis as { browser?: typeof chrome; chrome: typeof chrome };
    const [front] = await (own.browser ?? own.chrome).tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id ?? 0;
  });
  await popup.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined; // the file is made, and not saved to this machine's disk
    document.querySelectorAll<HTMLElement>('button[data-format]').forEach((button) => button.click());
  });
  await popup.close();
  const at = await tab.evaluate(() => {
    const box = document.querySelectorAll('p')[2]!.getBoundingClientRect();
    return { x: box.left + 20, y: box.top + 8 };
  });
  await tab.hover(at.x, at.y);
  await tab.click(at.x, at.y);
  await waitFor('the card', () =>
    tab.evaluate(() => document.querySelectorAll('html > :not(head, body)').length === 1),
  );
  for (const file of [`sidepanel.html?tab=${tabId}`, 'options.html', 'welcome.html', 'reference.html']) {
    const view = await browser.openTab(browser.extensionUrl(file));
    await waitFor(
      file,
      () => popupText(view),
      (text) => text !== '',
    );
    await view.close();
  }
  expect(await highlightNames(tab)).not.toEqual([]);
  await tab.close();
}

/** Stores a word as a setting, to see that the search of the disk would find one. */
async function storeControlWord(browser: Browser, word: string): Promise<void> {
  const view = await browser.openTab(browser.extensionUrl('options.html'));
  await view.evaluate(async (kept) => {
    type Api = { chrome: { storage: { local: { set(entries: object): Promise<void> } } } };
    await (globalThis as unknown as Api).chrome.storage.local.set({ control: kept });
  }, word);
  await view.close();
}

/** The files of a folder that hold a word, in either encoding browsers write. */
async function filesWith(folder: string, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      found.push(path.relative(folder, file));
  }
  return found;
}

test(
  'a whole day’s use: article, popup, card, panel, exports, options, welcome, rule reference',
  row(
    '—',
    'no request but the page’s own and the browser’s; on disk, not a word of what was read once the browser is closed',
  ),
  async ({}, { project }) => {
    test.setTimeout(240_000);
    const name = project.name === 'firefox' ? 'firefox' : 'chromium';
    const profile = await mkdtemp(path.join(tmpdir(), 'hearsay-private-'));
    const proxy = await startRecordingProxy();
    const site = await serveSite({
      'ferry.html': { body: PAGE, headers: { 'cache-control': 'no-store' } }, // the browser itself keeps no copy
    });
    try {
      const browser = await launch(name, { proxyPort: proxy.port, profile });
      try {
        await browser.install();
        await doTheWholeJob(browser, `${site.url}ferry.html`);
        await storeControlWord(browser, 'Umberfield');
      } finally {
        await browser.close();
      }
      const own = new Set([`${site.url}ferry.html`, `${site.url}favicon.ico`]);
      expect(proxy.asked).toContain(`${site.url}ferry.html`); // the proxy did see what was asked
      const others = proxy.asked.filter((asked) => !own.has(asked));
      expect(others.filter((asked) => !BROWSERS_OWN[name].some((known) => known.test(asked)))).toEqual([]);
      expect(proxy.asked.filter((asked) => asked === `${site.url}ferry.html`)).toHaveLength(1);
      expect(await filesWith(profile, 'Umberfield')).not.toEqual([]);
      for (const word of [SECRET, 'Quillonby']) expect(await filesWith(profile, word)).toEqual([]);
    } finally {
      proxy.close();
      site.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
