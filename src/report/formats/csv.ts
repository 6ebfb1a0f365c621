// The statements as a table; the fixed line stands in a column of its own, so that every row is a row.

import { ENGLISH } from '../words.ts';
import { csvTable } from './csv-table.ts';
import type { Format } from './format.ts';
import { outlineReport } from './outline.ts';

const HEAD = [
  'id',
  'statement',
  'sentence',
  'chain',
  'flags',
  'why',
  'notices',
  'reader_note',
  'outlet',
  'date',
  'url',
  'comment',
];

export const csv: Format = {
  id: 'csv',
  label: 'formatCsv',
  extension: 'csv',
  mediaType: 'text/csv',
  render: (report, words = ENGLISH) => {
    const outline = outlineReport(report, words);
    const place = new Map(report.statements.map(({ id }, at) => [id, at]));
    const statements = [...outline.unverified, ...outline.attributed, ...outline.hedged].sort(
      (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
    );
    const { outlet, date, url } = report.document;
    const rows = statements.map((one) => [
      one.id,
      one.own,
      `${one.before}${one.own}${one.after}`,
      one.paths.map((path) => path.join(' ← ')).join('; '),
      one.flags.join(' '),
      one.whys.join(' '),
      one.notices.join(' '),
      one.note ?? '',
      outlet ?? '',
      date ?? '',
      url ?? '',
      words.fixedLine,
    ]);
    return csvTable([HEAD, ...rows]);
  },
};
