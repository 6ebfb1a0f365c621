import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitEncoder } from '../../../scripts/train/bit-encoder.ts';
import { BitDecoder } from '../../../src/analysis/tagger/bit-decoder.ts';
import { codeTable, TABLE_CONTEXTS } from '../../../src/analysis/tagger/code-table.ts';

const MOST = 21;

function encode(steps: Int8Array, columns: number): Uint8Array {
  const coder = new BitEncoder(TABLE_CONTEXTS);
  codeTable(coder, steps, columns, MOST);
  return coder.finish();
}

function decode(coded: Uint8Array, size: number, columns: number): Int8Array {
  const steps = new Int8Array(size);
  codeTable(new BitDecoder(coded, TABLE_CONTEXTS), steps, columns, MOST);
  return steps;
}

const step = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -MOST, max: MOST }));

describe('a coded table', () => {
  test.each([1, 2, 5])('of %i columns comes back as it was', (columns) => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: columns, maxLength: columns })), (rows) => {
        const steps = Int8Array.from(rows.flat());
        expect(decode(encode(steps, columns), steps.length, columns)).toEqual(steps);
      }),
    );
  });

  test('that is long comes back as it was, and mostly noughts take few bytes', () => {
    const steps = Int8Array.from({ length: 100_000 }, (_, at) => (at % 97 === 0 ? (at % 43) - MOST : 0));
    const coded = encode(steps, 5);
    expect(decode(coded, steps.length, 5)).toEqual(steps);
    expect(coded.length).toBeLessThan(steps.length / 20);
  });

  test('of bytes that mean nothing is still a table of weights within bounds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const weight of decode(bytes, 500, 5)) expect(Math.abs(weight)).toBeLessThanOrEqual(MOST);
      }),
    );
  });
});
