import { expect, test } from 'vitest';
import { drawn } from '../../src/page/pace.ts';

test('what was changed counts as drawn once the next frame is over', async () => {
  const order: string[] = [];
  const waiting = drawn(document).then(() => order.push('drawn'));
  requestAnimationFrame(() => order.push('frame'));
  await waiting;
  expect(order).toEqual(['frame', 'drawn']);
});

test.each([
  ['a page out of sight, which draws nothing', { requestAnimationFrame: () => 0 }],
  ['a page without a window', null],
])('%s is not waited for without end', async (_, defaultView) => {
  await expect(drawn({ defaultView } as unknown as Document)).resolves.toBeUndefined();
});
