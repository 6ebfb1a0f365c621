// A tab whose reading is of no more use: nothing of it stays, and everybody who shows it is told.

import { showBadge } from './badge.ts';
import { dropReading } from './readings.ts';
import { UNREAD } from './tab-state.ts';
import { tellViews } from './views.ts';

/** Forgets a tab's reading. Its marks are not touched: the page they were on is gone, or they went before. */
export async function forget(tabId: number): Promise<void> {
  await dropReading(tabId);
  await showBadge(tabId, null);
  await tellViews(tabId, UNREAD);
}
