// The reports of all open tabs that were read, as the reader sees them.

import type { StoredReport } from '../messaging/messages.ts';
import { loadReading, readTabs } from './readings.ts';
import { shownReading } from './shown-reading.ts';

/** By tab, the latest used first. A tab that closes meanwhile is left out. */
export async function readReports(): Promise<readonly { tabId: number; report: StoredReport }[]> {
  const tabs = (await readTabs()).toReversed();
  const readings = await Promise.all(
    tabs.map(async (tabId) => ({
      tabId,
      reading: await loadReading(tabId).then((one) => one && shownReading(one)),
    })),
  );
  return readings.flatMap(({ tabId, reading }) =>
    reading?.report ? [{ tabId, report: reading.report }] : [],
  );
}
