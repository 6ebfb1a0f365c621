import { expect, test } from 'vitest';
import { lookUpIn } from '../../src/report/claim-basis.ts';
import type { SentenceMap } from '../../src/report/sentence-map.ts';

/** One sentence without end. */
const endless = { at: () => 0, touched: () => [0] } as unknown as SentenceMap;
const every = (count: number, step: number) =>
  Array.from({ length: count }, (_, i) => ({ start: i * step, end: i * step + 5 }));

test('a sentence as people write them is looked at as a whole', () => {
  const found = every(150, 60);
  expect(lookUpIn(found, endless)({ start: 0, end: 10 })).toEqual(found);
});

test('of a sentence crowded beyond reading, only what is near is looked at, however long it grows', () => {
  const span = { start: 100_000, end: 100_050 };
  const [short, long] = [5_000, 50_000].map((count) =>
    lookUpIn(every(count, 40).toReversed(), endless)(span),
  );
  expect(short!.length).toBeLessThan(250);
  expect(long).toEqual(short);
  expect(short).toContainEqual({ start: 100_000, end: 100_005 });
});
