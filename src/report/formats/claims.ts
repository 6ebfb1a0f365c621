// The table of claims as CSV: `pandas.read_csv` and R's `read.csv` take it as it is. White space in a cell is one space, and
// what a spreadsheet would run has an apostrophe before it.

import { CLAIM_COLUMNS, claimRows, type Cell } from './claim-table.ts';
import type { CorpusFormat } from './corpus-format.ts';
import { csvTable } from './csv-table.ts';

export const claims: CorpusFormat = {
  id: 'claims',
  files: (report, name) => [{ extension: 'csv', pieces: lines(claimRows(report, name)) }],
};

function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  yield csvTable([CLAIM_COLUMNS.map((column) => column.name)]);
  for (const row of rows) yield csvTable([row.map(written)]);
}

const written = (cell: Cell): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
