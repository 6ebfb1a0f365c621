// What a page and the extension weigh, after a collection of garbage.

import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import type { ChromiumTab } from '../../tests/e2e/harness/chromium-tab.ts';
import type { Browser, Tab } from '../../tests/e2e/harness/browser.ts';
import { Firefox } from '../../tests/e2e/harness/firefox.ts';

export interface Footprint {
  /** Bytes of the page's JavaScript heap, the page script's world with it (Firefox: of its process's heap). */
  readonly pageHeap: number;
  /** Bytes of the background's JavaScript heap (Firefox: of the extension process's heap). */
  readonly backgroundHeap: number;
  /** Event listeners on the page, Hearsay's with it (Firefox: on its window and document). */
  readonly listeners: number;
  /** Characters of what is kept in `storage.session`. */
  readonly session: number;
}

/** Weighs a tab and the background; `control` is a page of the extension's own. Wakes the background. */
export async function footprintOf(browser: Browser, tab: Tab, control: Tab): Promise<Footprint> {
  const session = await control.evaluate(async () => {
    type Api = {
      chrome: {
        runtime: { sendMessage(message: object): Promise<unknown> };
        storage: { session: { get(keys: null): Promise<object> } };
      };
    };
    const { chrome } = globalThis as unknown as Api;
    await chrome.runtime.sendMessage({ to: 'background', kind: 'state', tabId: 1 });
    return JSON.stringify(await chrome.storage.session.get(null)).length;
  });
  if (browser instanceof Firefox) return { ...(await weighInFirefox(browser, tab, control)), session };
  return { ...(await weighInChromium(browser as Chromium, tab as ChromiumTab)), session };
}

type Weights = Omit<Footprint, 'session'>;

async function weighInChromium(browser: Chromium, tab: ChromiumTab): Promise<Weights> {
  const page = await browser.context.newCDPSession(tab.page);
  await page.send('HeapProfiler.collectGarbage');
  await page.send('Performance.enable');
  const { usedSize: pageHeap } = await page.send('Runtime.getHeapUsage');
  const { metrics } = await page.send('Performance.getMetrics');
  await page.detach();
  const worker = await browser.attachToBackground();
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize: backgroundHeap } = await worker.send('Runtime.getHeapUsage');
  await worker.detach();
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? NaN;
  return { pageHeap, backgroundHeap: Number(backgroundHeap), listeners };
}

/** Run in the process of a page: all its memory is asked to be given back first. */
const WEIGH = `
  const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => memory.minimizeMemoryUsage(resolve));
  const listeners = [content, content.document].flatMap((target) => Services.els.getListenerInfoFor(target)).length;
  return { heap: memory.heapAllocated, listeners };`;

async function weighInFirefox(browser: Firefox, tab: Tab, control: Tab): Promise<Weights> {
  const weigh = async (view: Tab) => {
    const url = await view.evaluate(() => location.href);
    return (await browser.runInProcess(url, WEIGH)) as { heap: number; listeners: number };
  };
  const [page, extension] = [await weigh(tab), await weigh(control)];
  return { pageHeap: page.heap, backgroundHeap: extension.heap, listeners: page.listeners };
}
