// Which pages Hearsay may read now, and leaving those it may read no more.

import { browser } from '../messaging/browser.ts';
import { forget } from './forget.ts';
import { clearMarks } from './paint.ts';
import { runIn, stopRun } from './runs.ts';
import { inTurn } from './turns.ts';

/** Whether a click or the site's permission lets us read the page in a tab: only then the browser tells its address. */
export async function isGranted(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined;
}

/**
 * A grant was taken back: every page that we may read no more is left, whether or not its reading is still kept. Pages
 * never read answer nothing. What a click granted stays.
 */
export async function followRevoke(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const left = tabs.flatMap(({ id, url }) => (id === undefined || url !== undefined ? [] : id));
  await Promise.all(left.map(leavePage));
}

/** Ends the reading of a tab's page and takes the marks off; what is under way there paints no more. */
export function leavePage(tabId: number): Promise<void> {
  if (runIn(tabId)?.of === 'page') stopRun(tabId, 'gone');
  return inTurn(tabId, async () => {
    await clearMarks(tabId);
    await forget(tabId);
  });
}
