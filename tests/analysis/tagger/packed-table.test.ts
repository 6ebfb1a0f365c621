import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows } from '../../../src/analysis/tagger/packed-rows.ts';
import { readPackedTable, writePackedTable } from '../../../src/analysis/tagger/packed-table.ts';

const ROWS = 64;
const BEFORE = 7;
const step = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -21, max: 21 }));

/** A file with a table of so many columns in its middle. */
function fileWith(steps: Int8Array, columns: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...new Uint8Array(BEFORE), ...writePackedTable(steps, columns, 2.5), 1, 2, 3]);
}

const read = (bytes: Uint8Array<ArrayBuffer>, columns: number) =>
  readPackedTable(new DataView(bytes.buffer), BEFORE, columns);

describe('a packed table', () => {
  test.each([1, 2, 5])('of %i columns comes back as it was', (columns) => {
    const size = ROWS * columns;
    fc.assert(
      fc.property(fc.array(step, { minLength: size, maxLength: size }), (given) => {
        const steps = Int8Array.from(given);
        const file = fileWith(steps, columns);
        expect(read(file, columns)).toEqual({
          rows: packRows(steps, columns),
          scale: 2.5,
          end: file.length - 3,
        });
      }),
    );
  });

  test('that is damaged is none, or one within bounds', () => {
    const steps = Int8Array.from({ length: ROWS * 5 }, (_, at) => (at % 7) - 3);
    const place = fc.nat(ROWS * 5);
    fc.assert(
      fc.property(place, fc.nat(255), fc.nat(ROWS * 5), (at, value, size) => {
        const file = fileWith(steps, 5);
        file[BEFORE + at] = value;
        const table = read(file.slice(0, file.length - size), 5);
        expect(table === null || table.end <= file.length - size).toBe(true);
      }),
    );
  });
});
