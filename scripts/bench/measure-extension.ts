// What only the built extension in a real Chromium can tell: waking up, the popup's first frame, a long page's cost.

import { servePages } from '../pages/serve-pages.ts';
import { waitForReading } from '../pages/in-popup.ts';
import type { ChromiumTab } from '../../tests/e2e/harness/chromium-tab.ts';
import { launchChromium, type Chromium } from '../../tests/e2e/harness/chromium.ts';
import { longestTaskWhile } from './longest-task.ts';
import { median } from './median.ts';
import { newsPage } from './news-text.ts';

export interface LongPage {
  readonly longestTaskMs: number;
  readonly mutations: number;
  readonly layouts: number;
}

export interface ExtensionFigures {
  readonly longPage: LongPage;
  readonly wakeMs: number;
  readonly popupFrames: number;
}

/** One task's time is much at the mercy of what else the machine does: so many browsers are asked, and the median counts. */
const LONG_PAGES = 7;

export async function measureExtension(rounds: number): Promise<ExtensionFigures> {
  const pages = { short: newsPage(1000), long: newsPage(20_000) };
  const server = await servePages(
    new Map(Object.entries(pages).map(([id, html]) => [id, Buffer.from(html)])),
  );
  try {
    const longPages: LongPage[] = [];
    for (let page = 0; page < LONG_PAGES; page += 1) {
      longPages.push(await inBrowser((browser) => measureLongPage(browser, server.urlOf('long'))));
    }
    const short = await inBrowser((browser) => measureShortPage(browser, server.urlOf('short'), rounds));
    return { longPage: summarise(longPages), ...short };
  } finally {
    server.close();
  }
}

/** Runs `measure` in a browser of its own, with the extension and its grant for the measured pages. */
async function inBrowser<Figures>(measure: (browser: Chromium) => Promise<Figures>): Promise<Figures> {
  const browser = await launchChromium({ offline: true });
  try {
    await browser.install();
    await browser.grantSites(['http://127.0.0.1/*']);
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

function summarise(pages: readonly LongPage[]): LongPage {
  return {
    longestTaskMs: median(pages.map(({ longestTaskMs }) => longestTaskMs)),
    mutations: Math.max(...pages.map(({ mutations }) => mutations)),
    layouts: Math.max(...pages.map(({ layouts }) => layouts)),
  };
}

async function measureShortPage(
  browser: Chromium,
  url: string,
  rounds: number,
): Promise<Omit<ExtensionFigures, 'longPage'>> {
  const tab = await browser.openTab(url);
  const { page: asker } = await browser.openTab(browser.extensionUrl('options.html'));
  const tabId = await asker.evaluate(
    async (at) => ((await chrome.tabs.query({ url: at })) as { id: number }[])[0]!.id,
    url,
  );
  const wakeMs = await measureWake(asker, tabId, rounds);
  const popupFrames = await measurePopup(browser, `popup.html?tab=${tabId}`, rounds);
  await tab.close();
  return { wakeMs, popupFrames };
}

async function measureLongPage(browser: Chromium, url: string): Promise<LongPage> {
  const tab = await browser.openTab(url);
  const session = await tab.page.context().newCDPSession(tab.page);
  await session.send('Performance.enable');
  const layouts = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
  };
  await tab.evaluate(() => hearsayPageWatch.still());
  await tab.evaluate(() => hearsayPageWatch.start());
  const before = await layouts();
  const longestTaskMs = await longestTaskWhile(session, 'page.js', async () => {
    const popup = await browser.clickToolbar(tab);
    await popup.evaluate(waitForReading, 60_000);
    await popup.close();
  });
  const { mutations } = await tab.evaluate(() => hearsayPageWatch.look());
  const after = await layouts();
  await tab.close();
  return { longestTaskMs, mutations: mutations.length, layouts: after - before };
}

/** From a sleeping background to the report, asked by a page of the extension. */
async function measureWake(asker: ChromiumTab['page'], tabId: number, rounds: number): Promise<number> {
  const session = await asker.context().newCDPSession(asker);
  await session.send('ServiceWorker.enable');
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await session.send('ServiceWorker.stopAllWorkers');
    await new Promise((resume) => setTimeout(resume, 500));
    all.push(
      await asker.evaluate(async (id) => {
        const start = performance.now();
        const state = await chrome.runtime.sendMessage({ to: 'background', kind: 'read', tabId: id });
        if (state?.['phase'] !== 'read') throw new Error(`not read: ${JSON.stringify(state?.['problem'])}`);
        return performance.now() - start;
      }, tabId),
    );
  }
  return median(all);
}

/** In which animation frame, once the popup's own script has run, a report that is known already is there. */
async function measurePopup(browser: Chromium, file: string, rounds: number): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page } = await browser.openTab('about:blank');
    await page.addInitScript(() => {
      let frames = 0;
      const count = (): void => {
        frames += 1;
        const isThere = document.body?.textContent.includes('The Marlow Courier') === true;
        if (isThere) Object.assign(globalThis, { framesToContent: frames });
        else requestAnimationFrame(count);
      };
      document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(count));
    });
    await page.goto(browser.extensionUrl(file));
    all.push(await page.evaluate(waitForFrames));
    await page.close();
  }
  return median(all);
}

/** Runs in the popup. A function, not text: the page's content security policy forbids evaluating text. */
async function waitForFrames(): Promise<number> {
  for (;;) {
    const { framesToContent } = globalThis as { framesToContent?: number };
    if (framesToContent !== undefined) return framesToContent;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
