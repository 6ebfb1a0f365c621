import { describe, expect, test } from 'vitest';
import { textWords } from '../../src/lexicon/en/text-words.ts';
import { articleFromText } from '../../src/text/article.ts';
import { readText } from '../../src/text/read-text.ts';

const sentences = (text: string) =>
  readText(articleFromText(text), textWords).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['a full stop and a capital', 'It rained. She left.', ['It rained.', 'She left.']],
    ['a closing quotation mark', '“It rained.” She left.', ['“It rained.”', 'She left.']],
    ['two apostrophes as a mark', "''It rained.'' She left.", ["''It rained.''", 'She left.']],
    ['a question', 'Why now? Nobody knows.', ['Why now?', 'Nobody knows.']],
    ['a line break without a stop', 'Bridge shut\nFerry firm warns', ['Bridge shut', 'Ferry firm warns']],
    ['a picture before the next one', 'It rained. ⛵️ She left.', ['It rained.', '⛵️ She left.']],
    [
      'U.S. before a sentence opener',
      'He left the U.S. The ship stayed.',
      ['He left the U.S.', 'The ship stayed.'],
    ],
  ])('end at %s', (_, text, expected) => expect(sentences(text)).toEqual(expected));

  test.each([
    ['a title', 'Mr. Lund spoke to Gen. Ruiz.'],
    ['an initial', 'Ana P. Ruiz spoke.'],
    ['a lower-case word', 'The firm Odd Co. said no.'],
    ['a picture that another word follows', 'The firm Odd Co. 🌊 said no.'],
    ['an abbreviation with inner stops', 'The U.S. embassy spoke.'],
    ['a quotation with a tag', '“Why now?” she asked.'],
    ['a party and state in brackets', 'Sen. Ruiz (D-Vt.) spoke.'],
  ])('do not end at %s', (_, text) => expect(sentences(text)).toEqual([text]));
});
