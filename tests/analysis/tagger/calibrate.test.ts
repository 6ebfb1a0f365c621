import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/analysis/tagger/calibrate.ts';
import { COARSE, compress, expand, FINE } from '../../../src/analysis/tagger/compand.ts';

const knots = [
  { margin: 10, confidence: 0.4 },
  { margin: 50, confidence: 0.6 },
  { margin: 90, confidence: 0.95 },
];

test.each([
  ['below the first point its figure', -5, 0.4],
  ['at a point its figure', 50, 0.6],
  ['between points the line', 30, 0.5],
  ['beyond the last point its figure', 1e9, 0.95],
])('confidence: %s', (_, margin, expected) => expect(confidenceOf(margin, knots)).toBe(expected));

test('without measured points confidence is even odds', () => {
  expect(confidenceOf(100, [])).toBe(0.5);
});

test.each([
  ['coarse', COARSE, 0.12],
  ['fine', FINE, 0.01],
])('%s steps give a weight back nearly, sign and nought exactly', (_, steps, error) => {
  for (const weight of [0, 3, -9, 17, -60, 100]) {
    const back = expand(compress(weight, 100, steps), 100, steps);
    expect(Math.sign(back)).toBe(Math.sign(weight));
    expect(Math.abs(back - weight)).toBeLessThanOrEqual(error * Math.sqrt(Math.abs(weight) * 100));
  }
  expect(expand(compress(500, 100, steps), 100, steps)).toBe(100);
});
