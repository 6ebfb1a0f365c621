// One page through the real browser: load, turn Hearsay on by its toolbar button, look, turn it off, look again.

import { waitFor, type Browser, type Popup, type Tab } from '../../tests/e2e/harness/browser.ts';
import { isExtensionPage, switchOff, waitForReading } from './in-popup.ts';
import { countOutside } from './marks-outside.ts';
import { failedRow, rowOf, type PageRow } from './page-row.ts';
import type { Traces, Watched } from './page-watch.ts';
import type { KnownArticle } from './read-folder.ts';
import { withWatch } from './serve-pages.ts';

const PATIENCE_MS = 30_000;
const LOAD_MS = 8_000;
/** As long as Hearsay then has: what the page does by itself in this time is not blamed on it. */
const CONTROL_MS = 300;

/** A page as saved, the address it stood at, and what its article is known to be. */
export interface SavedPage {
  readonly id: string;
  readonly page: Buffer;
  readonly url: string;
  readonly known: KnownArticle | null;
}

/** One page's row, and the page as it stood when it was read. */
export interface PageRun {
  readonly row: PageRow;
  readonly html: string;
}

export const failedRun = (id: string, reason: string): PageRun => ({ row: failedRow(id, reason), html: '' });

/** Firefox's note that a popup was closed before an answer came to it, as this runner does, and readers do all the time. */
const CLOSED_EARLY = /^Promise (?:rejected|resolved) after context unloaded/;

/** Runs one page. Rejects where the browser itself gave up. */
export async function runPage(browser: Browser, { id, page, url, known }: SavedPage): Promise<PageRun> {
  const tab = await browser.openTab('about:blank');
  try {
    // Also where its scripts send the reader: from http to https, on to another address of the site.
    await tab.alwaysShow(withWatch(page));
    await loadSaved(tab, url);
    await tab.evaluate(() => hearsayPageWatch.still());
    const control = await watchFor(tab, CONTROL_MS);
    const before = await tab.evaluate(() => hearsayPageWatch.traces());
    const noted = await browser.extensionErrors();
    const popup = await browser.clickToolbar(tab);
    await waitFor('the popup', () => popup.evaluate(isExtensionPage));
    const read = await popup.evaluate(waitForReading, PATIENCE_MS);
    const painted = await look(tab);
    const marksOutsideArticle = known === null ? null : await marksOutside(tab, known);
    await turnOff(tab, popup, before);
    const looks = [painted, await look(tab)];
    const offClean = isSame(before, await tab.evaluate(() => hearsayPageWatch.traces()));
    const errors = (await browser.extensionErrors()).filter((error) => !CLOSED_EARLY.test(error));
    const extensionErrors = withoutKnown(errors, noted);
    const row = rowOf({ id, read, control, looks, extensionErrors, marksOutsideArticle, offClean });
    return { row, html: before.html };
  } finally {
    await tab.close();
  }
}

/**
 * Goes there and waits until the page is loaded, or for some seconds once it is parsed: with the network cut, some
 * pages wait for ever for a part of theirs. Throws where the page never comes.
 */
export async function loadSaved(tab: Tab, url: string): Promise<void> {
  await tab.evaluate((there) => location.assign(there), url);
  const isHere = (state: string | null): boolean => state === 'interactive' || state === 'complete';
  // Asked of the watch, not of the address, which some pages rewrite at once.
  const state = (): Promise<string | null> =>
    tab.evaluate(() => ('hearsayPageWatch' in globalThis ? document.readyState : null)).catch(() => null);
  await waitFor('the page to be parsed', state, isHere, PATIENCE_MS);
  await waitFor('the page to be loaded', state, (each) => each === 'complete', LOAD_MS).catch(
    () => undefined,
  );
}

const look = (tab: Tab): Promise<Watched> => tab.evaluate(() => hearsayPageWatch.look());

async function watchFor(tab: Tab, ms: number): Promise<Watched> {
  await tab.evaluate(() => hearsayPageWatch.start());
  await hoverText(tab); // pages answer to the pointer, too
  await new Promise((resume) => setTimeout(resume, ms));
  return look(tab);
}

async function marksOutside(tab: Tab, known: KnownArticle): Promise<number> {
  const blocks = await tab.evaluate(() => hearsayPageWatch.markedBlocks());
  return countOutside(blocks, known, await tab.evaluate(() => document.title));
}

/** Off by the popup's own switch; then the mouse goes over the text, so that a listener left behind shows itself. */
async function turnOff(tab: Tab, popup: Popup, before: Traces): Promise<void> {
  if (await popup.evaluate(switchOff)) {
    const remaining = (): Promise<string[]> => tab.evaluate(() => [...CSS.highlights.keys()]);
    const isOff = (names: readonly string[]): boolean =>
      names.every((name) => before.highlights.includes(name));
    await waitFor('the marks to go', remaining, isOff, 3_000).catch(() => undefined);
  }
  await popup.close().catch(() => undefined);
  await hoverText(tab);
  await new Promise((resume) => setTimeout(resume, 100));
}

async function hoverText(tab: Tab): Promise<void> {
  await tab.hover(400, 300);
  await tab.hover(420, 320);
}

/** What came on top: each known error takes one of its kind away. */
function withoutKnown(errors: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return errors.filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function isSame(before: Traces, after: Traces): boolean {
  const names = after.highlights.every((name) => before.highlights.includes(name));
  return names && before.sheets === after.sheets && before.html === after.html;
}
