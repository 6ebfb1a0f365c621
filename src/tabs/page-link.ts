// The way to the page script of one tab: putting it there, and asking it.

import { browser, type Tab } from '../messaging/browser.ts';
import { isWalkedText } from '../messaging/is-page-text.ts';
import type { Collected, Problem, ToPage } from '../messaging/messages.ts';

const PAGE_SCRIPT = '/page.js';
const CARD_SCRIPT = '/card.js';
/** A page frozen by its own script must not hold a reading for ever. */
const PATIENCE_MS = 25_000;
const BRIEF_MS = 3_000;

/** Browser pages, stores, viewers and error pages, by what the browser says when it refuses. */
const REFUSED =
  /chrome:|chrome-extension:|moz-extension:|about:|devtools|gallery|web store|error page|view-source/i;

/** What Chromium says of every page that no grant reaches; of one that a click just granted, it is that no click can. */
const NO_GRANT = /cannot access contents of/i;

/**
 * Puts the page script into a tab, under the click's grant or the site's. Safe to repeat: the script runs once.
 * @param clicked the reader has just clicked or pressed a key that grants the page
 */
export async function injectPageScript(tabId: number, clicked: boolean): Promise<Problem | null> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    // Firefox refuses its own pages without a word: no frame answers, or one with an error.
    return frames.some((frame) => frame.error === undefined) ? null : 'restricted-page';
  } catch (error) {
    return problemOf(error, clicked, await browser.tabs.get(tabId).catch(() => null));
  }
}

/** Puts the script for cards beside the page script; where the grant is gone, there are no cards. */
export async function injectCardScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CARD_SCRIPT] }).catch(() => undefined);
}

/** What a function that stands alone says in a tab's page; null where the page cannot be asked, or it fails there. */
export async function runInPage<Given, Said>(
  tabId: number,
  func: (given: Given) => Said,
  given: Given,
): Promise<Said | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, args: [given] });
    return (frame?.result as Said | undefined) ?? null;
  } catch {
    return null;
  }
}

/** A tab shows us its address only under a grant: known and still refused means the page is out of bounds. */
function problemOf(error: unknown, clicked: boolean, tab: Tab | null): Problem {
  if (tab === null) return 'failed';
  if (REFUSED.test(String(error)) || tab.url !== undefined) return 'restricted-page';
  return clicked && NO_GRANT.test(String(error)) ? 'closed-page' : 'not-granted';
}

/** Asks the page, or a frame in it, for its text. What comes back is checked: it was made in the page's process. */
export async function collectFrom(tabId: number, frame: number): Promise<Collected> {
  const answer = await tellPage(tabId, { to: 'page', kind: 'collect', frame });
  if (!isRecord(answer) || answer['ok'] !== true) return { ok: false, problem: toProblem(answer) };
  const { walked, collectMs } = answer;
  if (!isWalkedText(walked)) return { ok: false, problem: 'failed' };
  return { ok: true, walked, collectMs: Number(collectMs) || 0 };
}

function toProblem(answer: unknown): Problem {
  const known: readonly Problem[] = ['no-article', 'stopped'];
  const named = isRecord(answer) ? answer['problem'] : null;
  return known.find((problem) => problem === named) ?? 'failed';
}

/** Which document the page script lives in: its time origin; null where no script of ours answers, 'busy' where it is late. */
export async function documentIn(tabId: number): Promise<number | null | 'busy'> {
  const answer = await askPage(tabId, { to: 'page', kind: 'alive' }, BRIEF_MS);
  if (answer === LATE) return 'busy';
  return typeof answer === 'number' ? answer : null;
}

/**
 * Whether the tab still shows this document; null: one without our script. A busy one is taken to be the same, since a
 * new one has no script of ours that could be late.
 */
export async function showsDocument(tabId: number, document: number | null): Promise<boolean> {
  const here = await documentIn(tabId);
  return here === 'busy' ? document !== null : here === document;
}

/** Sends to the page script of the top frame. `undefined`: nobody there, or no answer in good time. */
export async function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  const answer = await askPage(tabId, message, PATIENCE_MS);
  return answer === LATE ? undefined : answer;
}

const LATE = Symbol('no answer in good time');

async function askPage(tabId: number, message: ToPage, patienceMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<symbol>((give) => (timer = setTimeout(() => give(LATE), patienceMs)));
  const answer = browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    (given: unknown) => given ?? null,
    () => undefined,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
