// The readable summary: what the command line prints by default.

import type { StoredReport } from '../report.ts';
import { ENGLISH, type ReportWords } from '../words.ts';
import type { Format } from './format.ts';
import { outlineReport, type OutlinedStatement, type TreeLine } from './outline.ts';
import { notesOf, sectionsOf } from './sections.ts';

export const plainText: Format = {
  id: 'text',
  label: 'formatText',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (report, words = ENGLISH) => `${lines(report, words).map(withoutControls).join('\n')}\n`,
};

function lines(report: StoredReport, words: ReportWords): string[] {
  const outline = outlineReport(report, words);
  const { title, outlet, date, url } = outline;
  const head = [title, ...[outlet, date, url].filter((fact) => fact !== null), ''];
  if (report.engine === 'unsupported-language') return [...head, words.unsupported, '', words.fixedLine];
  if (report.claims.length === 0 && report.markers.length === 0)
    return [...head, words.nothing, '', words.fixedLine];
  const sections = sectionsOf(report, outline, words, {
    statement: (statement) => statementLines(statement, words),
    tree: (line) => treeLine(line, words),
    marker: ({ type, about, quote }) =>
      `  ${words.markers[type]}:${about === null ? '' : ` ${about}`} "${quote}"`,
  });
  return [...head, ...sections.flatMap(({ heading, body }) => [heading, ...body, '']), words.fixedLine];
}

function treeLine({ depth, label, type, basis, amended }: TreeLine, words: ReportWords): string {
  const kind = type === null || type === 'none' ? '' : ` (${words.types[type]})`;
  const change = amended === '' ? '' : `  [${amended}]`;
  return `${'  '.repeat(depth + 1)}${label}${kind}${basis === '' ? '' : `: "${basis}"`}${change}`;
}

function statementLines(statement: OutlinedStatement, words: ReportWords): string[] {
  const { before, own, after, paths, whys, note } = statement;
  const notes = notesOf(statement, words);
  return [
    ...paths.map(
      (path, at) => `  ${path.join(' <- ')}${at > 0 || notes.length === 0 ? '' : `  [${notes.join(', ')}]`}`,
    ),
    `    "${before}${own}${after}"`,
    ...whys.map((why) => `    ${why}`),
    ...(note === null ? [] : [`    ${words.readerNote} ${note}`]),
  ];
}

/** Keeps terminal escapes of a hostile page out of the terminal. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
