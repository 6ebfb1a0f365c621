import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, worthOf } from '../../../src/analysis/tagger/packed-rows.ts';

test.each([1, 2, 5])('rows of %i columns give back what each step is worth', (columns) => {
  const step = fc.integer({ min: -31, max: 31 });
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: columns, maxLength: columns })), (table) => {
      const rows = packRows(Int8Array.from(table.flat()), columns);
      const worth = table.map((steps) => steps.map((one) => one * Math.abs(one)));
      expect([...rows].map((row) => worth[0]!.map((_, column) => worthOf(row, column)))).toEqual(worth);
    }),
  );
});

test('a row that weighs nothing is nought', () => {
  expect([...packRows(Int8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 5)]).toEqual([0, 1 << 24]);
});
