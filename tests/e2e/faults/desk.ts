// Where faults are tried: a browser with Hearsay that may read this machine's pages, and a page of Hearsay's own to ask from.

import { test as base } from '@playwright/test';
import { serveSite, type ServedPage } from '../../site/serve.ts';
import type { Browser, Tab } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { openTried, type TriedPage } from '../harness/tried-page.ts';
import { pageOf } from './articles.ts';

export interface Desk {
  readonly reader: Browser;
  /** A page of Hearsay's own, in a tab. */
  readonly control: Tab;
  /** Ends with a slash. */
  readonly url: string;
  readonly pages: Record<string, ServedPage>;
}

type Show = (page?: ServedPage) => Promise<TriedPage>;

export const test = base.extend<{ show: Show }, { desk: Desk; calm: readonly string[] }>({
  desk: [
    async ({}, use, { project }) => {
      const pages: Record<string, ServedPage> = {};
      const site = await serveSite(pages);
      const reader = await launch(project.name === 'firefox' ? 'firefox' : 'chromium');
      await reader.install();
      await reader.grantSites(['http://127.0.0.1/*']);
      const control = await reader.openTab(reader.extensionUrl('options.html'));
      await use({ reader, control, url: site.url, pages });
      await reader.close();
      site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** Serves a page under an address of its own, opens it, and closes it when the test is over. */
  show: async ({ desk }, use) => {
    const shown: TriedPage[] = [];
    await use(async (page = pageOf()) => {
      shown.push(await openAt(desk, page));
      return shown.at(-1)!;
    });
    for (const { tab } of shown) await tab.close().catch(() => undefined);
  },
  /** The painted words of the article where nothing befalls it. */
  calm: [
    async ({ desk }, use) => {
      const page = await openAt(desk, pageOf());
      await page.read();
      const words = await page.words();
      if (words.length < 6) throw new Error(`too few marks to compare with: ${words.join(' | ')}`);
      await page.tab.close();
      await use(words);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

function openAt(desk: Desk, page: ServedPage): Promise<TriedPage> {
  const name = `fault-${Object.keys(desk.pages).length}.html`;
  desk.pages[name] = page;
  return openTried(desk.reader, desk.control, desk.url + name);
}

export const { expect } = test;
