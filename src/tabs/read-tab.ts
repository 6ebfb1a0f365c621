// One tab from click to marks: put the page script there, collect, analyse, keep, paint. Each step may be stopped.

import type { Answers, TabState, WalkedText } from '../messaging/messages.ts';
import { loadSettings } from '../settings/store.ts';
import { articleFromText, type Article } from '../text/article.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import { analyse, isTooLong, settingsMark } from './analyse.ts';
import { showBadge } from './badge.ts';
import { findInPage, findInWalked, type FoundInPage } from './find-in-page.ts';
import { documentIn, injectPageScript } from './page-link.ts';
import { clearMarks, paintMarks } from './paint.ts';
import { failedReading, type Reading } from './reading.ts';
import { isKnownAddress } from './said-here.ts';
import { dropSelection, keepReading, loadReading } from './readings.ts';
import { endRun, isOvertaken, runIn, startRun, stopOf, type Run } from './runs.ts';
import { readingState, stateOf, UNREAD } from './tab-state.ts';
import { inTurn } from './turns.ts';
import { tellViews } from './views.ts';

/**
 * Reads the page of a tab and marks it. Never rejects: what went wrong is the state's `problem`.
 * @param clicked the reader's own click or key asks for it just now
 */
export function readPage(tabId: number, clicked = false): Promise<TabState> {
  return runReading(tabId, 'page', async (run) => {
    await dropSelection(tabId);
    const refused = await injectPageScript(tabId, clicked);
    if (refused) return failedReading(refused);
    await showProgress(tabId, run, 0.1);
    const outcome = await findInPage(tabId, await loadReading(tabId));
    if (typeof outcome === 'string') return failedIn(tabId, failedReading(outcome));
    return readFound(tabId, run, outcome.found, outcome.collectMs);
  });
}

/** Keeps the reason together with the document that it is about. */
async function failedIn(tabId: number, reading: Reading): Promise<Reading> {
  const document = await documentIn(tabId);
  return { ...reading, document: document === 'busy' ? null : document };
}

/**
 * Reads again a page that changed, where its article has other words now; if it has the same, tells where they stand.
 * Where the reader switched marks off or said stop, it is left.
 */
export async function readChanged(tabId: number, walked: WalkedText): Promise<Answers['changed']> {
  const last = await loadReading(tabId);
  const found = findInWalked(walked, last);
  if (found === null) return leaveArticle(tabId, last, walked);
  if (last?.problem === 'stopped' || (last?.report && !last.marks)) return null;
  if (runIn(tabId) === null && last?.report && isOfSameText(last, found)) return found.place;
  await runReading(tabId, 'page', (run) => readFound(tabId, run, found));
  return null;
}

/** No article any more: for a moment, or for good, where the page took another address. Then its report goes, too. */
async function leaveArticle(
  tabId: number,
  last: Reading | null,
  { document, page }: WalkedText,
): Promise<'gone'> {
  if (!last?.report || !last.marks || isKnownAddress(page.said, last)) return 'gone';
  await inTurn(tabId, async () => {
    const none = { ...failedReading('no-article'), document, ...(last.said && { said: last.said }) };
    const kept = await keepReading(tabId, none);
    await showBadge(tabId, kept);
    await tellViews(tabId, await stateOf(kept));
  });
  return 'gone';
}

function isOfSameText({ text, problem }: Reading, { article, partial }: FoundInPage): boolean {
  return text === textFingerprint(article.text) && (problem === 'partial-text') === partial;
}

/** Reads only the words the reader selected, on any page; nothing is marked. */
export function readSelection(tabId: number, selected: () => Promise<string>): Promise<TabState> {
  return runReading(tabId, 'selection', async (run) => {
    const text = (await selected()).trim();
    if (text === '') return failedReading('no-article', 'selection');
    const reading = await readArticle(tabId, run, articleFromText(text), false);
    return { ...reading, of: 'selection', marks: false };
  });
}

async function readFound(tabId: number, run: Run, found: FoundInPage, collectMs = 0): Promise<Reading> {
  run.document = found.document;
  run.place = found.place;
  const reading = await readArticle(tabId, run, found.article, found.partial, collectMs);
  return { ...reading, said: found.said };
}

async function readArticle(
  tabId: number,
  run: Run,
  article: Article,
  partial: boolean,
  collectMs = 0,
): Promise<Reading> {
  const { document } = run;
  if (isTooLong(article)) return { ...failedReading('too-long'), document };
  const { settings } = await loadSettings();
  const start = performance.now();
  const rest = (done: number): Promise<void> => showProgress(tabId, run, 0.2 + 0.7 * done);
  const { report, markList } = await analyse(article, settings, rest);
  const timings = { collectMs, analyseMs: performance.now() - start };
  if (report.engine === 'unsupported-language') {
    const { language } = report.document;
    return { ...failedReading('unsupported-language'), document, ...(language !== null && { language }) };
  }
  await showProgress(tabId, run, 0.9);
  const problem = partial ? 'partial-text' : null;
  const [text, madeWith] = [textFingerprint(article.text), settingsMark(settings)];
  return { of: 'page', document, text, marks: true, problem, report, markList, madeWith, timings };
}

/** Runs one reading to its end, or to the reader's stop, and makes page, badge and views agree with the outcome. */
async function runReading(
  tabId: number,
  of: Reading['of'],
  read: (run: Run) => Promise<Reading>,
): Promise<TabState> {
  const run = startRun(tabId, of);
  let outcome: Reading;
  try {
    await showProgress(tabId, run, 0);
    outcome = await Promise.race([read(run), stopOf(run)]);
  } catch {
    const last = run.signal.aborted ? await loadReading(tabId, of) : null;
    const failed = failedReading(run.signal.aborted ? 'stopped' : 'failed', of);
    outcome = last?.report ? last : await failedIn(tabId, failed);
  }
  return inTurn(tabId, () => settle(tabId, run, outcome));
}

async function settle(tabId: number, run: Run, outcome: Reading): Promise<TabState> {
  if (isOvertaken(run)) return UNREAD;
  const painted = outcome.marks ? await paintMarks(tabId, outcome, run.place) : null;
  const timings = outcome.timings && { ...outcome.timings, ...painted };
  const kept = await keepReading(tabId, { ...outcome, timings });
  endRun(tabId, run); // not before: whoever asks meanwhile would be told of the reading before this one
  if (run.of === 'page' && !kept.marks) await clearMarks(tabId);
  const state = await stateOf(kept);
  await tellViews(tabId, state);
  return state;
}

/** Tells open views how far it is, and lets a waiting "stop" be heard before the next stage. */
async function showProgress(tabId: number, run: Run, progress: number): Promise<void> {
  run.progress = progress;
  await tellViews(tabId, await readingState(await loadReading(tabId, run.of), run.of, progress));
  await new Promise((resume) => setTimeout(resume));
  run.signal.throwIfAborted();
}
