// A reading as the reader sees it: what was found in the page, with the reader's own changes to this article.

import { amendReport } from '../report/amend/amend-report.ts';
import { isEmpty } from '../report/amend/amendments.ts';
import { loadAmendments } from '../settings/amendments-store.ts';
import type { Reading } from './reading.ts';

export interface ShownReading extends Reading {
  readonly own?: { readonly hidden: number; readonly unfit: number };
}

/** The reading itself where the reader changed nothing. What is kept of a tab is always the reading as found. */
export async function shownReading(reading: Reading): Promise<ShownReading> {
  const { report, markList } = reading;
  if (report === null || reading.of !== 'page') return reading;
  const amendments = await loadAmendments(report.document.url);
  if (isEmpty(amendments)) return reading;
  const amended = amendReport(report, markList, amendments);
  return {
    ...reading,
    report: amended.report,
    markList: amended.marks,
    own: { hidden: amendments.hidden.length, unfit: amended.unfit },
  };
}
