// Offsets in code points and back.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../../src/report/formats/code-points.ts';

test('whatever the text, both ways agree with counting one by one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = new CodePoints(text);
      let offset = 0;
      for (const [count, sign] of Array.from(text).entries()) {
        expect(points.before(offset)).toBe(count);
        expect(points.offset(count)).toBe(offset);
        offset += sign.length;
      }
      expect(points.before(text.length)).toBe(Array.from(text).length);
    }),
  );
});
