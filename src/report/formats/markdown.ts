// The report as Markdown: quoted spans, address, date and the fixed line; nothing of the page is live in it but its address.

import type { StoredReport } from '../report.ts';
import { ENGLISH, type ReportWords } from '../words.ts';
import type { Format } from './format.ts';
import { outlineReport, type OutlinedStatement, type TreeLine } from './outline.ts';
import { notesOf, sectionsOf } from './sections.ts';

export const markdown: Format = {
  id: 'markdown',
  label: 'formatMarkdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render: (report, words = ENGLISH) => `${lines(report, words).join('\n')}\n`,
};

function lines(report: StoredReport, words: ReportWords): string[] {
  const outline = outlineReport(report, words);
  const { title, outlet, date, url } = outline;
  const facts = [outlet && escape(outlet), date && escape(date), url && address(url)].filter(
    (fact) => fact !== null && fact !== '',
  );
  const head = [
    `# ${escape(title)}`,
    '',
    ...facts.map((fact) => `- ${fact}`),
    ...(facts.length === 0 ? [] : ['']),
    `*${words.fixedLine}*`,
    '',
  ];
  if (report.engine === 'unsupported-language') return [...head, words.unsupported];
  if (report.claims.length === 0 && report.markers.length === 0) return [...head, words.nothing];
  const sections = sectionsOf(report, outline, words, {
    statement: (statement) => statementLines(statement, words),
    tree: (line) => treeLine(line, words),
    marker: ({ type, about, quote }) =>
      `- ${words.markers[type]}:${about === null ? '' : ` ${escape(about)}`} “${escape(quote)}”`,
  });
  return [...head, ...sections.flatMap(({ heading, body }) => [`## ${heading}`, '', ...body, ''])];
}

function treeLine({ depth, label, type, basis, amended }: TreeLine, words: ReportWords): string {
  const kind = type === null || type === 'none' ? '' : ` (${words.types[type]})`;
  const change = amended === '' ? '' : ` *${escape(amended)}*`;
  return `${'  '.repeat(depth)}- ${escape(label)}${kind}${basis === '' ? '' : `: “${escape(basis)}”`}${change}`;
}

function statementLines(statement: OutlinedStatement, words: ReportWords): string[] {
  const { before, own, after, paths, whys, note } = statement;
  const notes = notesOf(statement, words);
  const ways = paths.map((path) => path.map(escape).join(' ← ')).join('; ');
  const sentence = `“${escape(before)}**${escape(own)}**${escape(after)}”`;
  return [
    `- ${ways}: ${sentence}${notes.length === 0 ? '' : ` *(${notes.join('; ')})*`}`,
    ...whys.map((why) => `  - ${escape(why)}`),
    ...(note === null ? [] : [`  - ${words.readerNote} ${escape(note)}`]),
  ];
}

/** A web address as a link that works; anything else stays plain words. */
const address = (url: string): string => (/^https?:\/\/[^\s<>]+$/iu.test(url) ? `<${url}>` : escape(url));

/** Makes every sign that Markdown or HTML could read as its own a plain one, and line breaks spaces. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/:\/\//g, ':\\//');
}
