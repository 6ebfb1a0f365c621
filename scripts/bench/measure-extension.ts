// What only the built extension in a real Chromium can tell: waking up, the popup's first frame, a long page's cost.

import { servePages } from '../pages/serve-pages.ts';
import { waitForReading } from '../pages/in-popup.ts';
import type { Browser, Tab } from '../../tests/e2e/harness/browser.ts';
import { ChromiumTab } from '../../tests/e2e/harness/chromium-tab.ts';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
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

export async function measureExtension(rounds: number): Promise<ExtensionFigures> {
  const pages = { short: newsPage(1000), long: newsPage(20_000) };
  const server = await servePages(
    new Map(Object.entries(pages).map(([id, html]) => [id, Buffer.from(html)])),
  );
  const browser = await launchChromium({ offline: true });
  try {
    await browser.install();
    await browser.grantSites(['http://127.0.0.1/*']);
    const longPage = await measureLongPage(browser, server.urlOf('long'));
    const tab = await browser.openTab(server.urlOf('short'));
    const asker = asPage(await browser.openTab(browser.extensionUrl('options.html')));
    const tabId = await asker.evaluate(
      async (url) => ((await chrome.tabs.query({ url })) as { id: number }[])[0]!.id,
      server.urlOf('short'),
    );
    const wakeMs = await measureWake(asker, tabId, rounds);
    const popupFrames = await measurePopup(browser, `popup.html?tab=${tabId}`, rounds);
    await tab.close();
    return { longPage, wakeMs, popupFrames };
  } finally {
    await browser.close();
    server.close();
  }
}

const asPage = (tab: Tab) => (tab as ChromiumTab).page;

async function measureLongPage(browser: Browser, url: string): Promise<LongPage> {
  const tab = await browser.openTab(url);
  const session = await asPage(tab).context().newCDPSession(asPage(tab));
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
async function measurePopup(browser: Browser, file: string, rounds: number): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = asPage(await browser.openTab('about:blank'));
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
