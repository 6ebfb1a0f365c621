import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/token.ts';
import { textWords } from '../../src/lexicon/en/text-words.ts';

const texts = (text: string) => tokenize(text, textWords.clitic).map((token) => token.text);

describe('tokenize', () => {
  test.each([
    ['words and signs', 'Costs rose, she said.', ['Costs', 'rose', ',', 'she', 'said', '.']],
    ['negation split from its verb', "They don't", ['They', 'do', "n't"]],
    ['a curly apostrophe', 'Lund’s boat', ['Lund', '’s', 'boat']],
    ['hyphenated words whole', 'a left-leaning paper', ['a', 'left-leaning', 'paper']],
    ['inner full stops', 'the U.S. embassy', ['the', 'U.S.', 'embassy']],
    ['numbers with separators', '1,200.50 at 24/7', ['1,200.50', 'at', '24/7']],
    ['quotation marks of two signs', "''Why?''", ["''", 'Why', '?', "''"]],
    ['a double hyphen', 'no -- never', ['no', '--', 'never']],
    ['handles and hashtags', '@ferrywatch on #tides', ['@ferrywatch', 'on', '#tides']],
    ['web names', 'Gull.example wrote', ['Gull.example', 'wrote']],
  ])('keeps %s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  test('lower form makes curly apostrophes straight', () => {
    expect(tokenize('Lund’s', textWords.clitic)[1]?.lower).toBe("'s");
  });

  test('lower form has plain hyphens, and letters with their accents in one', () => {
    expect(tokenize('Left‑leaning re\u0301vue', textWords.clitic).map(({ lower }) => lower)).toEqual([
      'left-leaning',
      'révue',
    ]);
  });

  test('any string: offsets ascend, never overlap, and give the token back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, textWords.clitic)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });
});
