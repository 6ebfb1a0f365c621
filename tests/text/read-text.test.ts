import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText, type Article } from '../../src/text/article.ts';
import { readText } from '../../src/text/read-text.ts';
import { textWords } from '../../src/lexicon/en/text-words.ts';

describe('readText', () => {
  test('the empty text has nothing in it', () => {
    const read = readText(articleFromText(''), textWords);
    expect([read.tokens, read.sentences, read.paragraphs, read.quotations]).toEqual([[], [], [], []]);
  });

  test('blocks part paragraphs where the text has no line break, and keep their kind', () => {
    const text = 'Ferry late. Tides high.';
    const article: Article = {
      ...articleFromText(text),
      blocks: [
        { kind: 'headline', span: { start: 0, end: 11 } },
        { kind: 'caption', span: { start: 12, end: 23 } },
      ],
    };
    const paragraphs = readText(article, textWords).paragraphs;
    expect(paragraphs.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['headline', 'Ferry late.'],
      ['caption', 'Tides high.'],
    ]);
  });

  test('any text: sentences tile paragraphs, paragraphs tile the tokens, indices agree', () => {
    const pieces = fc.constantFrom(
      'a',
      'Bo',
      '. ',
      '“',
      '”',
      '"',
      '\n',
      ' said ',
      '’',
      '(',
      'U.S.',
      '7',
      '…',
      '\u{1F30A}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const read = readText(articleFromText(parts.join('')), textWords);
        const tiles = (runs: readonly { from: number; to: number }[]) => {
          let at = 0;
          for (const run of runs) {
            expect(run.from).toBe(at);
            expect(run.to).toBeGreaterThan(at);
            at = run.to;
          }
          expect(at).toBe(read.tokens.length);
        };
        tiles(read.paragraphs);
        tiles(read.sentences);
        read.tokens.forEach((_, at) => {
          const sentence = read.sentences[read.sentenceOf[at] ?? -1];
          expect(at).toBeGreaterThanOrEqual(sentence?.from ?? Infinity);
          expect(at).toBeLessThan(sentence?.to ?? -Infinity);
          const quotation = read.quotations[read.quotationOf[at] ?? -1];
          expect(quotation === undefined || (at >= quotation.from && at < quotation.to)).toBe(true);
        });
      }),
    );
  });
});
