// What the background answers to popup, panel and page script.

import { browser } from '../messaging/browser.ts';
import type { TabState } from '../messaging/messages.ts';
import type { PageAnswers, ViewAnswers } from '../messaging/server.ts';
import { hiddenMark } from '../report/amend/amend-report.ts';
import { withMuted } from '../settings/change-words.ts';
import { changeSettings } from '../settings/store.ts';
import { currentState } from './current-state.ts';
import { explainIn } from './explain.ts';
import { isGranted, leavePage } from './grants.ts';
import { clearMarks, paintMarks } from './paint.ts';
import { injectCardScript, tellPage } from './page-link.ts';
import { readChanged, readPage } from './read-tab.ts';
import { dropSelection, keepReading, loadReading } from './readings.ts';
import { stopRun } from './runs.ts';
import { amendIn } from './amend-in.ts';
import { linkTo, placesIn } from './anchors.ts';
import { changeSheet } from './sheet.ts';
import { stateOf } from './tab-state.ts';
import { inTurn, turnsPerTab } from './turns.ts';
import { tellSelected, tellViews } from './views.ts';

const inSwitchTurn = turnsPerTab();

/**
 * Switches a tab's marks; one that was never read, or has another page by now, is read first. Switches of one tab wait
 * for each other, readings and all, so that of many at once the last is the one that stays.
 */
export function switchMarks(tabId: number, on: boolean, clicked = false): Promise<TabState> {
  return inSwitchTurn(tabId, async () => {
    const switched = await inTurn(tabId, () => switchKept(tabId, on));
    return switched ?? (on ? readPage(tabId, clicked) : currentState(tabId));
  });
}

/** Null where there is no reading to switch. */
async function switchKept(tabId: number, on: boolean): Promise<TabState | null> {
  await dropSelection(tabId);
  const reading = await loadReading(tabId);
  if (!reading?.report) return null;
  const switched = { ...reading, marks: on };
  if (on && !(await paintMarks(tabId, switched))) return null;
  // Kept first: a second press that comes while the marks go must find them off.
  const state = await stateOf(await keepReading(tabId, switched));
  if (!on) await clearMarks(tabId);
  await tellViews(tabId, state);
  return state;
}

/** Goes to the next or previous mark in the page. */
export async function stepMarks(tabId: number, by: 1 | -1): Promise<null> {
  await tellPage(tabId, { to: 'page', kind: 'step', by });
  return null;
}

async function stopReading(tabId: number): Promise<TabState> {
  stopRun(tabId, 'stopped');
  const state = await currentState(tabId);
  return state.report === null ? { ...state, problem: 'stopped' } : state;
}

export const viewAnswers: ViewAnswers = {
  state: ({ tabId }) => currentState(tabId),
  read: ({ tabId, clicked }) => readPage(tabId, clicked),
  stop: ({ tabId }) => stopReading(tabId),
  marks: ({ tabId, on }) => switchMarks(tabId, on),
  jump: async ({ tabId, markId }) => {
    const reached = await tellPage(tabId, { to: 'page', kind: 'flash', markId });
    if (reached === undefined) await tellViews(tabId, await currentState(tabId));
    return null;
  },
  step: ({ tabId, by }) => stepMarks(tabId, by),
  amend: ({ tabId, change }) => amendIn(tabId, change),
  link: ({ tabId, statementId }) => linkTo(tabId, statementId),
  places: ({ tabId }) => placesIn(tabId),
  follow: async ({ tabId }) => {
    await tellPage(tabId, { to: 'page', kind: 'follow' });
    return null;
  },
};

async function tellOfMark(tabId: number, markId: string, how: 'chosen' | 'passed'): Promise<boolean> {
  const reading = await loadReading(tabId);
  const isKnown = reading?.markList.some(({ id }) => id === markId) ?? false;
  return isKnown && (await tellSelected(tabId, markId, how));
}

/** A page script speaks of its own tab, and a mark id is only ever looked up. */
export const pageAnswers: PageAnswers = {
  changed: async ({ walked }, tabId) => {
    if (await isGranted(tabId)) return readChanged(tabId, walked);
    // A page may still speak, back from the browser's page cache for one, when the grant to read it is gone.
    await leavePage(tabId);
    return null;
  },
  card: async (_asked, tabId) => {
    await injectCardScript(tabId);
    return null;
  },
  explain: ({ markId }, tabId) => explainIn(tabId, markId),
  sheet: ({ css, before }, tabId) => changeSheet(tabId, css, before),
  selected: async ({ markId }, tabId) => {
    await tellOfMark(tabId, markId, 'chosen');
    return null;
  },
  passed: ({ markId }, tabId) => tellOfMark(tabId, markId, 'passed'),
  dismiss: async ({ markId }, tabId) => {
    const reading = await loadReading(tabId);
    const mark = reading?.markList.find(({ id }) => id === markId);
    if (reading && mark) await amendIn(tabId, { what: 'hide', mark: hiddenMark(mark, reading.markList) });
    return null;
  },
  mute: async ({ markId }, tabId) => {
    const mark = (await loadReading(tabId))?.markList.find(({ id }) => id === markId);
    if (mark) await changeSettings((before) => withMuted(before, mark.words));
    return null;
  },
  terms: async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/reference.html#terms') });
    return null;
  },
};
