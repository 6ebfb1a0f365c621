// One tab through many pages with Hearsay on: read, switched off and on, changed under the marks, pointed at, left.

import { serveSite } from '../../tests/site/serve.ts';
import { waitFor, type Browser } from '../../tests/e2e/harness/browser.ts';
import { openTried, type TriedPage } from '../../tests/e2e/harness/tried-page.ts';
import { newsPage } from '../bench/news-text.ts';
import { footprintOf, type Footprint } from './footprint.ts';

export interface SoakPlan {
  readonly loads: number;
  /** A footprint is taken after so many loads. */
  readonly every: number;
  /** The same loads and changes with Hearsay left off: what the browser gains by itself. */
  readonly off?: boolean;
}

/** Pages of different lengths in turn, in words. What leaks, leaks by the load, not by the word. */
const LENGTHS = [300, 900, 450, 1200, 600];
/** For one load on a busy machine. */
const PATIENCE_MS = 60_000;

/** What stands in for a reading while Hearsay is off. */
const REST_MS = 120;

/** Runs a soak in a browser that has Hearsay installed. */
export async function runSoak(browser: Browser, plan: SoakPlan): Promise<readonly Footprint[]> {
  const { loads, every, off = false } = plan;
  const pages = Object.fromEntries(LENGTHS.map((words, i) => [`news-${i}.html`, newsPage(words)]));
  const site = await serveSite(pages);
  try {
    await browser.grantSites(['http://127.0.0.1/*']);
    const control = await browser.openTab(browser.extensionUrl('options.html'));
    const page = await openTried(browser, control, `${site.url}news-0.html`);
    const samples: Footprint[] = [];
    for (let load = 1; load <= loads; load += 1) {
      await page.tab.goto(`${site.url}news-${load % LENGTHS.length}.html?load=${load}`);
      await (off ? leaveOff(page, load) : useOnce(page, load));
      if (load % every > 0) continue;
      await page.tab.goto(`${site.url}news-0.html`); // weighed on one and the same page
      if (!off) await page.read();
      samples.push(await footprintOf(browser, page.tab, control));
    }
    await page.tab.close();
    await control.close();
    return samples;
  } finally {
    site.close();
  }
}

/** What a reader does on one page; each third time the page goes on to another article by itself. */
async function useOnce(page: TriedPage, turn: number): Promise<void> {
  await page.read();
  const state = () => page.ask({ kind: 'state' }); // it may be read by itself as well, since it was marked before
  await waitFor(`marks in load ${turn}`, state, ({ markList }) => markList.length > 0, PATIENCE_MS);
  await page.switchMarks(false);
  await page.switchMarks(true);
  if (turn % 3 === 0) {
    await goOn(page, turn);
    await page.shows('sources close to the keeper');
  }
  if (turn % 4 === 0) {
    await page.tab.hover(120, 160);
    await page.tab.press('Escape');
  }
}

async function leaveOff(page: TriedPage, turn: number): Promise<void> {
  await new Promise((resume) => setTimeout(resume, REST_MS));
  if (turn % 3 === 0) await goOn(page, turn);
}

/** The page becomes another one, by itself. */
const goOn = (page: TriedPage, turn: number): Promise<void> =>
  page.tab.evaluate((text) => {
    history.pushState(null, '', `${location.pathname}?next`);
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('.body')!.prepend(paragraph);
  }, `In turn ${turn}, sources close to the keeper said the lamp was out.`);
