import { describe, expect, test } from 'vitest';
import { CHECKSUM_AT, checksum, loadWeights } from '../../../src/analysis/tagger/load-weights.ts';
import { trainTiny } from './tiny-model.ts';

const whole = trainTiny();

/** The file with its bytes changed; `sealed` puts the checksum right again. */
function changed(change: (view: DataView) => void, sealed: boolean): ArrayBuffer {
  const copy = whole.slice(0);
  const view = new DataView(copy);
  change(view);
  if (sealed) view.setUint32(CHECKSUM_AT, checksum(new Uint8Array(copy, CHECKSUM_AT + 4)), true);
  return copy;
}

describe('loadWeights', () => {
  test('takes a whole file', () => {
    const weights = loadWeights(whole);
    expect(weights?.cue.rows).toHaveLength(8192);
    expect(weights?.span.columns).toBe(5);
    expect(weights?.calibration.length).toBeGreaterThan(0);
  });

  test.each([
    ['nothing at all', new ArrayBuffer(0)],
    ['a few bytes', whole.slice(0, 7)],
    ['the header alone', whole.slice(0, 20)],
    ['half a file', whole.slice(0, whole.byteLength >> 1)],
    ['all but the last byte', whole.slice(0, -1)],
    ['a file with a byte too many', new Uint8Array([...new Uint8Array(whole), 0]).buffer],
    ['a web page', new TextEncoder().encode('<!doctype html>'.repeat(100)).buffer],
    [
      'one flipped bit in the weights',
      changed((view) => view.setUint8(5000, view.getUint8(5000) ^ 1), false),
    ],
    ['another magic', changed((view) => view.setUint8(0, 0), true)],
    ['another version', changed((view) => view.setUint32(4, 999, true), true)],
    [
      'features of another making',
      changed((view) => view.setUint32(8, view.getUint32(8, true) ^ 1, true), true),
    ],
    ['a language unknown', changed((view) => view.setUint8(16, 0x7a), true)],
    ['the name of a property every object has', changed((view) => view.setUint16(16, 0x5f5f), true)],
    ['a table larger than the file', changed((view) => view.setUint32(20, 0xffffffff, true), true)],
    ['a table whose rows are no power of two', changed((view) => view.setUint32(20, 8191, true), true)],
    ['more knots than bytes', changed((view) => shiftKnots(view), true)],
  ])('refuses %s', (_, bytes) => expect(loadWeights(bytes)).toBeNull());
});

function shiftKnots(view: DataView): void {
  const knots = loadWeights(whole)?.calibration.length ?? 0;
  view.setUint32(view.byteLength - knots * 8 - 4, knots + 1, true);
}
