// What the reader is told of a tab: its reading as kept, or the one under way.

import type { TabState } from '../messaging/messages.ts';
import type { Mark, MarkCategory } from '../report/report.ts';
import type { Reading } from './reading.ts';
import { shownReading } from './shown-reading.ts';

const NONE = { named: 0, unnamed: 0, relay: 0, hedge: 0, unverified: 0, quotation: 0 };

export const UNREAD: TabState = {
  phase: 'unread',
  marks: false,
  problem: null,
  report: null,
  markCounts: NONE,
  markList: [],
};

/** The state while a reading is under way; the last report stays in sight. */
export async function readingState(
  last: Reading | null,
  of: Reading['of'],
  progress: number,
): Promise<TabState> {
  return { ...(await stateOf(last)), phase: 'reading', problem: null, progress, of };
}

/** The state a kept reading stands for, with the reader's own changes. A page that could not be read is unread, with the reason. */
export async function stateOf(reading: Reading | null): Promise<TabState> {
  if (reading === null) return UNREAD;
  const { of, marks, problem, language, report, markList, own } = await shownReading(reading);
  const phase = report === null ? 'unread' : 'read';
  return {
    phase,
    of,
    marks,
    problem,
    ...(language !== undefined && { language }),
    report,
    markCounts: countMarks(markList),
    markList,
    ...(own && { own }),
  };
}

function countMarks(marks: readonly Mark[]): Record<MarkCategory, number> {
  const counts: Record<MarkCategory, number> = { ...NONE };
  for (const { category } of marks) counts[category] += 1;
  return counts;
}
