import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../src/page/card/place-card.ts';

const view = { width: 1000, height: 700 };
const line = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 20 });

test.each([
  ['below the words', [line(100, 100)], 200, { left: 100, top: 128 }],
  ['below the last of several lines', [line(100, 100), line(100, 130)], 200, { left: 100, top: 158 }],
  ['above, where there is no room below', [line(100, 600)], 200, { left: 100, top: 392 }],
  ['within the window at its right edge', [line(900, 100)], 200, { left: 652, top: 128 }],
])('a card goes %s', (_, lines, height, place) => {
  expect(placeCard(lines, { width: 340, height }, view)).toMatchObject(place);
});

test('a card never covers the marked words and never leaves the window, where there is room at all', () => {
  const lines = fc.array(
    fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 660 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(lines, fc.integer({ min: 60, max: 500 }), (corners, height) => {
      const boxes = corners.map(({ left, top }) => line(left, top));
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      fc.pre(Math.max(top, view.height - bottom) > 120);
      const card = placeCard(boxes, { width: 340, height }, view);
      const end = card.top + Math.min(height, card.maxHeight);
      expect(card.top >= bottom || end <= top).toBe(true);
      expect(card.top >= 0 && end <= view.height && card.left >= 0 && card.left + 340 <= view.width).toBe(
        true,
      );
    }),
  );
});
