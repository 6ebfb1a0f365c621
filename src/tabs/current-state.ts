// How a tab stands now: a reading is only as good as the document it was made from.

import type { TabState } from '../messaging/messages.ts';
import { documentIn } from './page-link.ts';
import type { Reading } from './reading.ts';
import { dropReading, latestReading } from './readings.ts';
import { runIn } from './runs.ts';
import { readingState, stateOf, UNREAD } from './tab-state.ts';

/** The state of a tab; a reading whose document is gone is dropped on the way. */
export async function currentState(tabId: number): Promise<TabState> {
  const [run, reading] = [runIn(tabId), await latestReading(tabId)];
  if (run) return readingState(reading, run.of, run.progress);
  if (reading === null) return UNREAD;
  if (reading.of === 'selection' || (await isOfThisDocument(tabId, reading))) return stateOf(reading);
  await dropReading(tabId);
  return UNREAD;
}

/** Whether the page in the tab is still the one that was read, or that could not be read. */
async function isOfThisDocument(tabId: number, reading: Reading): Promise<boolean> {
  return (await documentIn(tabId)) === reading.document;
}
