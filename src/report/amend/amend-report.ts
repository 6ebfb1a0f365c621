// A report as the reader put it right: names, kinds, merged sources, hidden marks and notes, with chain and flags following.

import type { ListedMark, Statement, StoredReport } from '../report.ts';
import type { Amendments, HiddenMark } from './amendments.ts';
import { amendSources } from './amend-sources.ts';

export interface Amended {
  readonly report: StoredReport;
  readonly marks: readonly ListedMark[];
  /** How many changes find nothing in this article any more: it was changed since. They are kept. */
  readonly unfit: number;
}

/** Total: what does not fit is counted and left alone. The article's own report is not changed. */
export function amendReport(
  report: StoredReport,
  marks: readonly ListedMark[],
  { hidden, sources, notes }: Amendments,
): Amended {
  const sourced = amendSources(report, marks, sources);
  const shown = sourced.marks.filter((mark) => !hidden.some((one) => isSame(one, mark, marks)));
  const found = hidden.filter((one) => marks.some((mark) => isSame(one, mark, marks)));
  const noteOf = new Map(notes.map(({ words, note }) => [words, note]));
  const statements = sourced.report.statements.map((statement) => {
    const note = noteOf.get(ownWords(statement));
    return note === undefined ? statement : { ...statement, note };
  });
  const noted = statements.filter(({ note }) => note !== undefined).length;
  return {
    report: { ...sourced.report, statements },
    marks: shown,
    unfit: sourced.unfit + (hidden.length - found.length) + Math.max(0, notes.length - noted),
  };
}

/** What a statement is known by when the article is read again: its own words, white space made single. */
export function ownWords({ sentence, sentenceStart, start, end }: Statement): string {
  return sentence
    .slice(start - sentenceStart, end - sentenceStart)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How a mark is known when the article is read again. */
export function hiddenMark(mark: ListedMark, marks: readonly ListedMark[]): HiddenMark {
  const { category, words } = mark;
  const nth = marks.filter((other) => isAlike(other, mark)).findIndex(({ id }) => id === mark.id);
  return { category, words, nth: Math.max(0, nth) };
}

function isSame(hidden: HiddenMark, mark: ListedMark, marks: readonly ListedMark[]): boolean {
  if (!isAlike(hidden, mark)) return false;
  return marks.filter((other) => isAlike(hidden, other))[hidden.nth]?.id === mark.id;
}

const isAlike = (
  a: Pick<ListedMark, 'category' | 'words'>,
  b: Pick<ListedMark, 'category' | 'words'>,
): boolean => a.category === b.category && a.words === b.words;
