// One page through the real browser: load, turn Hearsay on by its toolbar button, look, turn it off, look again.

import { findArticle } from '../../src/article/find-article.ts';
import { waitFor, type Browser, type Popup, type Tab } from '../../tests/e2e/harness/browser.ts';
import { isExtensionPage, switchOff, waitForReading, type ReadInPopup } from './in-popup.ts';
import { countOutside } from './marks-outside.ts';
import type { Traces, Watched } from './page-watch.ts';
import type { KnownArticle } from './read-folder.ts';

/** One line of output; the report contract names the fields. */
export interface PageRow {
  readonly id: string;
  readonly ok: boolean;
  readonly text: string;
  readonly marks: number;
  readonly claims: number;
  readonly errors: readonly string[];
  readonly mutations: number;
  readonly layoutShift: number | null;
  readonly marksOutsideArticle: number | null;
  readonly collectMs: number | null;
  readonly analyseMs: number | null;
  readonly paintMs: number | null;
  readonly longestTaskMs: number | null;
  readonly offClean: boolean;
}

const PATIENCE_MS = 30_000;
const LOAD_MS = 8_000;
/** As long as Hearsay then has: what the page does by itself in this time is not blamed on it. */
const CONTROL_MS = 300;
/** Problems that are an answer: the page holds nothing to read. */
const NOTHING_TO_READ = new Set(['no-article', 'unsupported-language']);

export function failedRun(id: string, reason: string): PageRun {
  const row = {
    id,
    ok: false,
    text: '',
    marks: 0,
    claims: 0,
    errors: [reason],
    mutations: 0,
    layoutShift: null,
    marksOutsideArticle: null,
    collectMs: null,
    analyseMs: null,
    paintMs: null,
    longestTaskMs: null,
    offClean: false,
  };
  return { row, html: '' };
}

/** One page's row, and the page as it stood when it was read. */
export interface PageRun {
  readonly row: PageRow;
  readonly html: string;
}

/** Firefox's note that a popup was closed before an answer came to it, as this runner does, and readers do all the time. */
const CLOSED_EARLY = /^Promise (?:rejected|resolved) after context unloaded/;

/** Runs one page. Rejects where the browser itself gave up. */
export async function runPage(
  browser: Browser,
  id: string,
  url: string,
  known: KnownArticle | null,
): Promise<PageRun> {
  const tab = await browser.openTab(new URL('/', url).href);
  try {
    await load(tab, url);
    await tab.evaluate(() => hearsayPageWatch.still());
    const control = await watchFor(tab, CONTROL_MS);
    const before = await tab.evaluate(() => hearsayPageWatch.traces());
    const noted = await browser.extensionErrors();
    const popup = await browser.clickToolbar(tab);
    await waitFor('the popup', () => popup.evaluate(isExtensionPage));
    const read = await popup.evaluate(waitForReading, PATIENCE_MS);
    const painted = await look(tab);
    const outside = known === null ? null : await marksOutside(tab, known);
    await turnOff(tab, popup, before);
    const after = await look(tab);
    const offClean = isSame(before, await tab.evaluate(() => hearsayPageWatch.traces()));
    const errors = (await browser.extensionErrors()).filter((error) => !CLOSED_EARLY.test(error));
    const extensionErrors = withoutKnown(errors, noted);
    const row = toRow(id, read, control, [painted, after], extensionErrors, outside, offClean);
    return { row, html: before.html };
  } finally {
    await tab.close();
  }
}

function toRow(
  id: string,
  read: ReadInPopup,
  control: Watched,
  looks: readonly Watched[],
  extensionErrors: readonly string[],
  marksOutsideArticle: number | null,
  offClean: boolean,
): PageRow {
  const { problem, page, ...figures } = read;
  const article = page === null ? null : findArticle(page)?.article;
  const failure =
    problem === null || problem === 'partial-text' || NOTHING_TO_READ.has(problem) ? [] : [problem];
  const pageErrors = looks.flatMap(({ errors }) => errors).filter((error) => !control.errors.includes(error));
  const mutations = looks
    .flatMap((each) => each.mutations)
    .filter((each) => !control.mutations.includes(each));
  return {
    id,
    ok: failure.length === 0,
    text: article?.text.slice(0, article.bodyEnd) ?? '',
    ...figures,
    errors: [...failure, ...extensionErrors, ...pageErrors],
    mutations: mutations.length,
    layoutShift: figureOf(looks, 'layoutShift', (left, right) => left + right),
    marksOutsideArticle,
    longestTaskMs: longestTask(looks, read.collectMs),
    offClean,
  };
}

/** The browser's observer does not see tasks that begin with a message to an extension: collecting is one, in one piece. */
function longestTask(looks: readonly Watched[], collectMs: number | null): number | null {
  const seen = figureOf(looks, 'longestTaskMs', Math.max);
  return seen === null ? null : Math.max(seen, collectMs ?? 0);
}

function figureOf(
  looks: readonly Watched[],
  name: 'layoutShift' | 'longestTaskMs',
  join: (left: number, right: number) => number,
): number | null {
  const figures = looks.map((each) => each[name]);
  return figures.some((figure) => figure === null) ? null : figures.map(Number).reduce(join);
}

/**
 * Goes there and waits until the page is loaded, or for some seconds once it is parsed: with the network cut, some
 * pages wait for ever for a part of theirs. Throws where the page never comes.
 */
async function load(tab: Tab, url: string): Promise<void> {
  await tab.evaluate((there) => location.assign(there), url);
  const isHere = (state: string | null): boolean => state === 'interactive' || state === 'complete';
  const state = (): Promise<string | null> =>
    tab
      .evaluate(
        (there) => (location.href === there && 'hearsayPageWatch' in globalThis ? document.readyState : null),
        url,
      )
      .catch(() => null);
  await waitFor('the page to be parsed', state, isHere, PATIENCE_MS);
  await waitFor('the page to be loaded', state, (each) => each === 'complete', LOAD_MS).catch(
    () => undefined,
  );
}

const look = (tab: Tab): Promise<Watched> => tab.evaluate(() => hearsayPageWatch.look());

async function watchFor(tab: Tab, ms: number): Promise<Watched> {
  await tab.evaluate(() => hearsayPageWatch.start());
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
  await tab.hover(400, 300);
  await tab.hover(420, 320);
  await new Promise((resume) => setTimeout(resume, 100));
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
