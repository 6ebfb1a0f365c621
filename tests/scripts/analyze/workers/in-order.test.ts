// Side by side, but handed out in order, and never further ahead than was allowed.

import { setTimeout as after } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../scripts/analyze/workers/in-order.ts';

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

test('whatever takes how long, results come in the order of the items, each once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      async (delays, most) => {
        const items = delays.map((delay, at) => ({ delay, at }));
        const work = async ({ delay, at }: { delay: number; at: number }) => {
          if (delay > 0) await after(delay);
          return at;
        };
        const given: number[] = [];
        for await (const at of inOrder(each(items), work, most)) given.push(at);
        expect(given).toEqual(delays.map((_, at) => at));
      },
    ),
    { numRuns: 60 },
  );
});

test('a slow taker holds the reading back', async () => {
  let taken = 0;
  const items = Array.from({ length: 40 }, (_, at) => at);
  const work = async (at: number) => {
    taken++;
    return at;
  };
  for await (const at of inOrder(each(items), work, 5)) {
    await after(1);
    expect(taken - at).toBeLessThanOrEqual(5);
  }
  expect(taken).toBe(40);
});

test('a result is handed out although the next item is not there yet', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await held;
    yield 'second';
  }
  const results = inOrder(slow(), async (word) => word, 4);
  expect((await results.next()).value).toBe('first');
  release();
  expect((await results.next()).value).toBe('second');
  expect((await results.next()).done).toBe(true);
});
