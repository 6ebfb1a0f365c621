// What is remembered of one tab's reading. It never holds the page's text, only the report's own quotes.

import type { ListedMark, Problem, StoredReport } from '../messaging/messages.ts';
import type { SaidAt } from './said-here.ts';
import { fromTables, toTables } from './tables.ts';

export interface Reading {
  readonly of: 'page' | 'selection';
  /** The page script's `performance.timeOrigin`: another document in the same tab has another one. */
  readonly document: number | null;
  /** `textFingerprint` of the text it was made from: its marks belong on no other. */
  readonly text: number;
  readonly marks: boolean;
  /** The browser put the tab to sleep since. */
  readonly asleep?: boolean;
  readonly problem: Problem | null;
  /** The language of a text that could not be read for it, where it is known. */
  readonly language?: string;
  readonly report: StoredReport | null;
  /** What the document said of itself at which of its addresses. */
  readonly said?: SaidAt;
  readonly markList: readonly ListedMark[];
  /** The settings it was made with, as far as they change what is found (see `settingsMark`). */
  readonly madeWith: string;
  readonly timings: Timings | null;
}

/** How long the stages took, in milliseconds: for the page runner and the bench. */
export interface Timings {
  readonly collectMs: number;
  readonly analyseMs: number;
  readonly paintMs?: number;
}

/** A reading that ended before there was a report. */
export function failedReading(problem: Problem, of: Reading['of'] = 'page'): Reading {
  return {
    of,
    document: null,
    text: 0,
    marks: false,
    problem,
    report: null,
    markList: [],
    madeWith: '',
    timings: null,
  };
}

/** A reading as one text for storage. */
export const formatReading = (reading: Reading): string => JSON.stringify(toTables(reading));

/** The reading in what lies in storage; null where that is anything else. */
export function parseReading(stored: unknown): Reading | null {
  try {
    const parsed: unknown = typeof stored === 'string' ? fromTables(JSON.parse(stored)) : null;
    return isReading(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** What everybody who loads a reading relies on. */
function isReading(stored: unknown): stored is Reading {
  if (!isRecord(stored) || !Array.isArray(stored['markList'])) return false;
  const { report, markList } = stored;
  const isWhole = report === null || (isRecord(report) && Array.isArray(report['claims']));
  return isWhole && markList.every((mark) => isRecord(mark) && typeof mark['words'] === 'string');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
