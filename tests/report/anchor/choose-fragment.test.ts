import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseFragment } from '../../../src/report/anchor/choose-fragment.ts';
import { findFragment, type TextDirective } from '../../../src/report/anchor/find-fragment.ts';
import { writeDirective } from '../../../src/report/anchor/text-fragment.ts';
import { pageOf, spanOf } from './pieces.ts';

const chosen = (written: string, words: string): TextDirective | null => {
  const page = pageOf(written);
  return chooseFragment(page, spanOf(page, words));
};

const LONG =
  'The operator of the ferry owes the port two million crowns, and the quay will stay closed until April.';

describe('the directive for a sentence', () => {
  test('is the sentence where it is short', () => {
    expect(chosen('Before.|The quay is shut.|Behind.', 'The quay is shut.')).toEqual({
      start: 'The quay is shut.',
    });
  });

  test('is its first and last words where it is long', () => {
    expect(chosen(`Before.|${LONG}`, LONG)).toEqual({
      start: 'The operator of the ferry',
      end: 'will stay closed until April.',
    });
  });

  test('goes on until no headline has the same words', () => {
    expect(chosen(`The operator of the ferry owes money|${LONG}`, LONG)?.start).toBe(
      'The operator of the ferry owes the',
    );
  });

  test('takes what stands before it where all of it stands earlier', () => {
    const directive = chosen(
      'The quay is shut.|He said so.|The quay is shut.|So it is.',
      'The quay is shut.',
    );
    expect(directive).toEqual({ prefix: 'so.', start: 'The quay is shut.' });
  });

  test('takes what stands behind where that tells the end from an earlier one', () => {
    const twice =
      'One two three four five six, then the quay will stay shut, or: then the quay will stay shut';
    const directive = chosen(`${twice} until May.`, twice);
    expect(directive).toMatchObject({ start: 'One two three four five' });
    expect(directive?.end).toContain('or: then the quay');
  });

  test('begins behind a first letter set apart, with a whole word', () => {
    expect(
      chosen('T|he quay is closed again today, they said.', 'The quay is closed again today, they said.'),
    ).toEqual({
      start: 'quay is closed again today, they said.',
    });
  });

  test('has no border inside its words', () => {
    expect(
      chosen(
        'Sources close to the ¦yard¦ said the dredger was sold.',
        'Sources close to the yard said the dredger was sold.',
      ),
    ).toEqual({
      start: 'Sources close to the',
      end: 'said the dredger was sold.',
    });
  });

  test('passes over a lone quotation mark and an ellipsis of the speaker’s own', () => {
    expect(
      chosen(
        '“|… and the port owes two million crowns,” he said.',
        '“… and the port owes two million crowns,” he said.',
      )?.start,
    ).toMatch(/^… and the port/);
  });

  test('has the characters of the page', () => {
    expect(chosen('It costs 2\u202f000 crowns.', 'It costs 2\u202f000 crowns.')).toEqual({
      start: 'It costs 2\u202f000 crowns.',
    });
  });

  test('is none where nothing tells the words from earlier ones, or nobody sees them', () => {
    expect(chosen('Yes.|Yes.|Yes.|Yes.', 'Yes.')).toBeNull();
    expect(chosen('[Nobody sees this.]', 'Nobody sees this.')).toBeNull();
  });
});

test('a directive that is handed out lands on its words in every browser', () => {
  const word = fc.constantFrom('quay', 'the', 'shut', 'is', '“The', 'port.', '2\u202f000', 'x', '…');
  const gap = fc.constantFrom(' ', ' ', ' ', '|', '¦', '\u00a0 ', '\n  ');
  const written = fc.array(fc.tuple(word, gap), { minLength: 4, maxLength: 60 });
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(), (parts, from, length) => {
      const page = pageOf(parts.flat().join(''));
      const size = page.starts.at(-1)!;
      const start = from % size;
      const span = { start, end: Math.min(size, start + 1 + (length % 80)) };
      const directive = chooseFragment(page, span);
      if (directive === null) return;
      for (const text of page.searched) {
        const landing = findFragment(text, directive);
        expect(landing).not.toBeNull();
        expect(landing!.first).toBeGreaterThanOrEqual(span.start);
        expect(landing!.last).toBeLessThan(span.end);
      }
    }),
  );
});

test('what a fragment would read as signs is escaped', () => {
  expect(writeDirective({ prefix: 'a-b', start: 'well-known, here', end: 'c & d', suffix: 'é' })).toBe(
    ':~:text=a%2Db-,well%2Dknown%2C%20here,c%20%26%20d,-%C3%A9',
  );
});
