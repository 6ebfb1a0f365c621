// The report as Markdown: quoted spans, address, date and the fixed line; nothing of the page is live in it.

import type { StoredReport } from '../report.ts';
import { FIXED_LINE, FLAG_WORDS, HEADINGS, MARKER_WORDS, NOTICE_WORDS, TYPE_WORDS } from '../words.ts';
import type { Format } from './format.ts';
import { outlineReport, type OutlinedClaim, type TreeLine } from './outline.ts';

export const markdown: Format = {
  id: 'markdown',
  label: 'formatMarkdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render: (report) => `${lines(report).join('\n')}\n`,
};

function lines(report: StoredReport): string[] {
  const outline = outlineReport(report);
  const facts = outline.facts.map((fact) => `- ${escape(fact)}`);
  const head = [
    `# ${escape(outline.title)}`,
    '',
    ...facts,
    ...(facts.length === 0 ? [] : ['']),
    `*${FIXED_LINE}*`,
    '',
  ];
  if (report.engine === 'unsupported-language') return [...head, HEADINGS.unsupported];
  if (report.claims.length === 0 && report.markers.length === 0) return [...head, HEADINGS.nothing];
  return [
    ...head,
    ...section(HEADINGS.chain, outline.tree.map(treeLine)),
    ...section(HEADINGS.unverified, outline.unverified.map(claimLine)),
    ...section(HEADINGS.attributed, outline.attributed.map(claimLine)),
    ...section(HEADINGS.hedged, outline.hedged.map(claimLine)),
    ...section(
      HEADINGS.markers,
      report.markers.map(
        ({ type, about, quote }) =>
          `- ${MARKER_WORDS[type]}:${about === null ? '' : ` ${escape(about)}`} “${escape(quote)}”`,
      ),
    ),
  ];
}

function treeLine({ depth, label, type, basis }: TreeLine): string {
  const kind = type === null || type === 'none' ? '' : ` (${TYPE_WORDS[type]})`;
  return `${'  '.repeat(depth)}- ${escape(label)}${kind}${basis === '' ? '' : `: “${escape(basis)}”`}`;
}

function section(heading: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`## ${heading}`, '', ...body, ''];
}

function claimLine({ claim, path }: OutlinedClaim): string {
  const notes = [
    ...claim.flags.map((flag) => FLAG_WORDS[flag]),
    ...claim.notices.map((notice) => NOTICE_WORDS[notice]),
  ];
  return `- ${path.map(escape).join(' ← ')}: “${escape(claim.quote)}”${notes.length === 0 ? '' : ` *(${notes.join('; ')})*`}`;
}

/** Makes every sign that Markdown or HTML could read as its own a plain one, and line breaks spaces. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/:\/\//g, ':\u200b//');
}
