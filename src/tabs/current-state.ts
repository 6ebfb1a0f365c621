// How a tab stands now: a reading is only as good as the document it was made from.

import type { TabState } from '../messaging/messages.ts';
import { showsDocument } from './page-link.ts';
import { dropReading, latestReading } from './readings.ts';
import { runIn } from './runs.ts';
import { readingState, stateOf, UNREAD } from './tab-state.ts';
import { inTurn } from './turns.ts';

/** The state of a tab; a reading whose document is gone is dropped on the way. */
export async function currentState(tabId: number): Promise<TabState> {
  const [run, reading] = [runIn(tabId), await latestReading(tabId)];
  if (run) return readingState(reading, run.of, run.progress);
  if (reading === null) return UNREAD;
  if (reading.of === 'selection' || (await showsDocument(tabId, reading.document))) return stateOf(reading);
  await inTurn(tabId, async () => {
    const kept = await latestReading(tabId);
    if (kept?.document === reading.document) await dropReading(tabId); // not one that was made meanwhile
  });
  return UNREAD;
}
