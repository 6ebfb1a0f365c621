// The table of claims as Parquet, columns with types; read by pandas with pyarrow, by R with arrow or nanoparquet.

import { CLAIM_COLUMNS, claimRows, type Column } from '../../src/report/formats/claim-table.ts';
import type { Report } from '../../src/report/report.ts';

const TYPES: Readonly<Record<Column['type'], 'STRING' | 'INT32' | 'BOOLEAN'>> = {
  text: 'STRING',
  whole: 'INT32',
  truth: 'BOOLEAN',
};

export async function* parquetBytes(report: Report, name: string): AsyncGenerator<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer'); // Only here is it worth its loading.
  const rows = [...claimRows(report, name)];
  const columnData = CLAIM_COLUMNS.map((column, at) => ({
    name: column.name,
    type: TYPES[column.type],
    data: rows.map((row) => row[at] ?? null),
  }));
  yield new Uint8Array(parquetWriteBuffer({ columnData }));
}
