// The table of claims: as CSV read by csv-parse, as Parquet by hyparquet; both hold the same.

import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetBytes } from '../../../scripts/analyze/parquet.ts';
import { reportOn, TEXT, written } from './sample.ts';

const report = reportOn(TEXT);
const rows = parse(written('claims', report)['csv'] ?? '', { columns: true }) as Record<string, string>[];

async function parquetFile(): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of parquetBytes(report, 'harbour')) pieces.push(piece);
  return new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer();
}

test('one row a claim, with offsets in code points', () => {
  expect(rows.map((row) => row['claim'])).toEqual(report.claims.map(({ id }) => id));
  const signs = Array.from(report.text);
  const space = (words: string) => words.replace(/\s+/gu, ' ');
  for (const row of rows)
    expect(space(signs.slice(Number(row['start']), Number(row['end'])).join(''))).toBe(row['quote']);
});

test('a row tells its chain from the reader’s end to the origin, and its flags', () => {
  const row = rows.find(({ quote }) => quote?.includes('cranes fell'));
  expect(row).toMatchObject({
    hops: '2',
    origin: 'local sources',
    origin_type: 'unnamed-group',
    nearest_type: 'organisation',
    unnamed_source: 'TRUE',
    second_hand: 'TRUE',
    distancing: 'FALSE',
    outlet: 'The "Gull"',
  });
});

test('Parquet has the same rows, in typed columns', async () => {
  const file = await parquetFile();
  const read = (await parquetReadObjects({ file })) as Record<string, unknown>[];
  const asCsv = (value: unknown) =>
    typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
  const plain = read.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, asCsv(value).replace(/\s+/gu, ' ')]),
    ),
  );
  expect(plain).toEqual(rows);
  const types = Object.fromEntries(parquetMetadata(file).schema.map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({ start: 'INT32', second_hand: 'BOOLEAN', quote: 'BYTE_ARRAY' });
});
