import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/lexicon/en/index.ts';
import { annotate } from '../annotate.ts';

const voices = (text: string) =>
  annotate(text).hedges.map((hedge) => [text.slice(hedge.start, hedge.end), hedge.voice]);

describe('whose hedge it is', () => {
  test.each([
    ['The bridge may close.', [['may', 'article']]],
    ['“The bridge may close,” Orlen said.', [['may', 'speaker']]],
    ['Orlen said the bridge may close.', [['may', 'speaker']]],
    ['The bridge may close, Orlen said.', [['may', 'speaker']]],
    ['Orlen, who may resign, said the bridge was shut.', [['may', 'article']]],
    [
      'The data suggest that prices may fall.',
      [
        ['suggest that', 'article'],
        ['may', 'article'],
      ],
    ],
    ['closed for good, and it may stay so.” The town was silent.', [['may', 'speaker']]],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });

  test('hearsay without a source makes nobody a speaker', () => {
    expect(voices('It is said that the bridge may close.').every(([, voice]) => voice === 'article')).toBe(
      true,
    );
  });
});

test('the longer phrase has the words that two rules claim', () => {
  expect(voices('The vote may or may not be repeated.')).toEqual([['may or may not', 'article']]);
});

test('every hedge carries the rule that found it and a reason', () => {
  const [hedge] = annotate('The mayor reportedly left.').hedges;
  expect(hedge).toMatchObject({ id: 'h1', ruleId: 'hearsay-adverb', type: 'hearsay', reasons: ['hearsay'] });
});

test('any text gives hedges in order, inside the text, none overlapping', () => {
  const words = english.hedges.flatMap(({ example }) => example.split(' '));
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 60 });
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join(' ');
      let end = 0;
      for (const hedge of annotate(joined).hedges) {
        expect(hedge.start).toBeGreaterThanOrEqual(end);
        expect(hedge.end).toBeGreaterThan(hedge.start);
        end = hedge.end;
      }
      expect(end).toBeLessThanOrEqual(joined.length);
    }),
    { numRuns: 200 },
  );
});
