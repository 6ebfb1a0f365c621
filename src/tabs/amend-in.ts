// One change of the reader's to a tab's article: kept, then page, badge and views follow.

import type { AmendAnswer } from '../messaging/messages.ts';
import type { Amendment } from '../report/amend/amendments.ts';
import { amend } from '../settings/amendments-store.ts';
import { paintMarks } from './paint.ts';
import { loadReading } from './readings.ts';
import { stateOf } from './tab-state.ts';
import { inTurn } from './turns.ts';
import { tellViews } from './views.ts';

/** 'unavailable' too where the tab has no report, or its article no address. */
export function amendIn(tabId: number, change: Amendment): Promise<AmendAnswer> {
  return inTurn(tabId, async () => {
    const reading = await loadReading(tabId);
    if (!reading?.report) return 'unavailable';
    const answer = await amend(reading.report.document.url, change);
    if (answer !== 'saved') return answer;
    if (reading.marks) await paintMarks(tabId, reading);
    await tellViews(tabId, await stateOf(reading));
    return answer;
  });
}
