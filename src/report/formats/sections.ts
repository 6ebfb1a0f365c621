// The sections of a readable report in their order; each format writes their lines its own way.

import type { Marker, StoredReport } from '../report.ts';
import type { ReportWords } from '../words.ts';
import type { Outline, OutlinedStatement, TreeLine } from './outline.ts';

export interface Writer {
  readonly statement: (statement: OutlinedStatement) => readonly string[];
  readonly tree: (line: TreeLine) => string;
  readonly marker: (marker: Marker) => string;
}

export interface Section {
  readonly heading: string;
  readonly body: readonly string[];
}

/** The sections that have anything in them. */
export function sectionsOf(
  report: StoredReport,
  outline: Outline,
  words: ReportWords,
  { statement, tree, marker }: Writer,
): Section[] {
  return [
    { heading: words.unverified, body: outline.unverified.flatMap(statement) },
    { heading: words.chain, body: outline.tree.map(tree) },
    { heading: words.attributed, body: outline.attributed.flatMap(statement) },
    { heading: words.hedged, body: outline.hedged.flatMap(statement) },
    { heading: words.markersTitle, body: report.markers.map(marker) },
  ].filter(({ body }) => body.length > 0);
}

/** What is to note of a statement, in two or three words each. */
export function notesOf({ flags, notices }: OutlinedStatement, words: ReportWords): string[] {
  return [...flags.map((flag) => words.flags[flag]), ...notices.map((notice) => words.notices[notice])];
}
