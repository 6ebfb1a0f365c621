// The claims as a table (RFC 4180), safe to open in a spreadsheet: no cell can start a formula.

import type { Format } from './format.ts';
import { outlineReport } from './outline.ts';
import { FIXED_LINE } from '../words.ts';

export const csv: Format = {
  id: 'csv',
  label: 'formatCsv',
  extension: 'csv',
  mediaType: 'text/csv',
  render: (report) => {
    const outline = outlineReport(report);
    const claims = [...outline.unverified, ...outline.attributed, ...outline.hedged].sort(
      (a, b) => a.claim.start - b.claim.start,
    );
    const head = ['id', 'claim', 'chain', 'flags', 'notices', 'outlet', 'date', 'url'];
    const { outlet, date, url } = report.document;
    const rows = claims.map(({ claim, path }) => [
      claim.id,
      claim.quote,
      path.join(' ← '),
      claim.flags.join(' '),
      claim.notices.join(' '),
      outlet ?? '',
      date ?? '',
      url ?? '',
    ]);
    return [head, ...rows, [FIXED_LINE]].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  },
};

/** Quotes a cell, and puts an apostrophe before what a spreadsheet would run ("=", "+", "-", "@", tab). */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""').replace(/\s+/gu, ' ')}"`;
}
