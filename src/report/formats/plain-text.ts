// The readable summary: what the command line prints by default.

import type { StoredReport } from '../report.ts';
import { FIXED_LINE, FLAG_WORDS, HEADINGS, MARKER_WORDS, NOTICE_WORDS, TYPE_WORDS } from '../words.ts';
import type { Format } from './format.ts';
import { outlineReport, type OutlinedClaim, type TreeLine } from './outline.ts';

export const plainText: Format = {
  id: 'text',
  label: 'formatText',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (report) => `${lines(report).map(withoutControls).join('\n')}\n`,
};

function lines(report: StoredReport): string[] {
  const outline = outlineReport(report);
  const head = [outline.title, ...outline.facts, ''];
  if (report.engine === 'unsupported-language') return [...head, HEADINGS.unsupported, '', FIXED_LINE];
  if (report.claims.length === 0 && report.markers.length === 0)
    return [...head, HEADINGS.nothing, '', FIXED_LINE];
  return [
    ...head,
    ...section(HEADINGS.chain, outline.tree.map(treeLine)),
    ...section(HEADINGS.unverified, outline.unverified.flatMap(claimLines)),
    ...section(HEADINGS.attributed, outline.attributed.flatMap(claimLines)),
    ...section(HEADINGS.hedged, outline.hedged.flatMap(claimLines)),
    ...section(
      HEADINGS.markers,
      report.markers.map(
        ({ type, about, quote }) => `  ${MARKER_WORDS[type]}:${about === null ? '' : ` ${about}`} "${quote}"`,
      ),
    ),
    FIXED_LINE,
  ];
}

function treeLine({ depth, label, type, basis }: TreeLine): string {
  const kind = type === null || type === 'none' ? '' : ` (${TYPE_WORDS[type]})`;
  return `${'  '.repeat(depth + 1)}${label}${kind}${basis === '' ? '' : `: "${basis}"`}`;
}

function section(heading: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [heading, ...body, ''];
}

function claimLines({ claim, path }: OutlinedClaim): string[] {
  const notes = [
    ...claim.flags.map((flag) => FLAG_WORDS[flag]),
    ...claim.notices.map((notice) => NOTICE_WORDS[notice]),
  ];
  return [
    `  ${path.join(' <- ')}${notes.length === 0 ? '' : `  [${notes.join(', ')}]`}`,
    `    "${claim.quote}"`,
  ];
}

/** Keeps terminal escapes of a hostile page out of the terminal. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
