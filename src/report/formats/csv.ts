// The claims as a table.

import { csvTable } from './csv-table.ts';
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
    return csvTable([head, ...rows, [FIXED_LINE]]);
  },
};
