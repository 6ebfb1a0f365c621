// The few questions views ask of a tab's state.

import type { StoredReport, TabState } from '../../messaging/messages.ts';

/** Whether there is a report to show; in an unsupported language there is nothing in it. */
export function hasReport(state: TabState): state is TabState & { readonly report: StoredReport } {
  return state.report !== null && state.report.engine !== 'unsupported-language';
}

/** Whether opening the popup should read the page: it was never read, or what was in the way may be gone. */
export function wantsReading(state: TabState): boolean {
  return state.phase === 'unread' && state.problem !== 'stopped' && state.problem !== 'too-long';
}
