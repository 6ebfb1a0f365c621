// What a screen reader hears when a key or the menu switched the marks: the page gets no element for it.

import { browser } from '../messaging/browser.ts';
import type { StoredReport, TabState } from '../messaging/messages.ts';
import { problemKey } from '../messaging/problem-words.ts';
import { countFlagged } from './badge.ts';
import { runInPage } from './page-link.ts';

/** Has the tab's page say that its marks are on, and how many, or off, or why it could not be read. */
export async function sayState(tabId: number, state: TabState): Promise<void> {
  await runInPage(tabId, notify, wordsOf(state));
}

function wordsOf({ marks, problem, report, markList }: TabState): string {
  if (report === null) return browser.i18n.getMessage(problem === null ? 'stateUnread' : problemKey(problem));
  return marks ? onWords(report, markList.length) : browser.i18n.getMessage('marksAreOff');
}

function onWords(report: StoredReport, marks: number): string {
  return browser.i18n.getMessage('saidMarksOn', [String(marks), String(countFlagged(report))]);
}

/** ARIA's way to speak without a live region; browsers before it stay silent. Runs in the page, so it stands alone. */
function notify(words: string): void {
  const page = document as Document & { ariaNotify?(words: string, how: { priority: 'high' }): void };
  page.ariaNotify?.(words, { priority: 'high' });
}
