import { expect, test } from 'vitest';
import { prfOf, prfOfCounts, round1, share } from '../../../scripts/evaluate/ratio.ts';

test.each([
  [6.25, 6.2],
  [6.75, 6.8],
  [62.5, 62.5],
  [33.333, 33.3],
  [66.666, 66.7],
  [0.05, 0.1],
  [100, 100],
  [0.25, 0.2],
])('%d is rounded to %d, ties to the even digit as Python does', (value, rounded) => {
  expect(round1(value)).toBe(rounded);
});

test('nothing found of nothing wanted is 0, not a division by zero', () => {
  expect(prfOf(0, 0, 0)).toEqual({ p: 0, r: 0, f1: 0 });
  expect(prfOfCounts(0, 0, 0)).toEqual({ p: 0, r: 0, f1: 0 });
  expect(share(0, 0)).toBe(0);
});

test('two right of three found and four wanted', () => {
  expect(prfOf(2, 3, 4)).toEqual({ p: 66.7, r: 50, f1: 57.1 });
  expect(prfOfCounts(2, 1, 2)).toEqual({ p: 66.7, r: 50, f1: 57.1 });
});
