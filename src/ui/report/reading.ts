// What every part of the report view needs: the tab's state, the looks, and the way to a mark in the page.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  AmendAnswer,
  CopiedLink,
  ListedMark,
  Look,
  StoredReport,
  TabState,
} from '../../messaging/messages.ts';
import type { Amendment } from '../../report/amend/amendments.ts';

export interface Reading {
  readonly state: TabState;
  readonly report: StoredReport;
  readonly look: Look;
  /** The mark the page last flashed or the reader last chose. */
  readonly selected: ListedMark | null;
  /** Scrolls the page to a mark and flashes it. */
  readonly jump: (markId: string) => void;
  /** The address that opens the page at a statement; missing where there is no page. */
  readonly linkTo?: (statementId: string) => Promise<CopiedLink | null>;
  /** Keeps a change of the reader's; missing where nothing can be changed: on paper, in the sample. */
  readonly amend?: (change: Amendment) => Promise<AmendAnswer>;
}

export const ReadingContext = createContext<Reading | null>(null);

/** The reading around this component; a part used outside a report view is a mistake of ours, so it throws. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('No report around this component.');
  return reading;
}
