import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeIn, NOTICES } from '../../src/article/notices.ts';

describe('lines of an outlet to its readers', () => {
  test.each(NOTICES.map(({ kind, example }) => [kind, example]))('%s: %s', (kind, example) => {
    expect(noticeIn(example)).toBe(kind);
  });

  test.each([
    'The council said it would unlock the gate to the harbour on Friday.',
    '“Sign in to continue, it said,” the miller told the reeve.',
    'The machine that translated the letter was sold to the river office in May.',
    'Copyright was what the two sisters had fought about for years, their lawyer said.',
    'He left the rest of the bread to the readers of the Lantern.',
  ])('no such line: %s', (text) => {
    expect(noticeIn(text)).toBeNull();
  });

  test('of any text: a kind or null, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect([null, ...NOTICES.map(({ kind }) => kind)]).toContain(noticeIn(text));
      }),
    );
  });
});
