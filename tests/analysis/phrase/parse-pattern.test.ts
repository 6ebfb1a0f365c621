import { expect, test } from 'vitest';
import { fitElements } from '../../../src/analysis/phrase/fit-elements.ts';
import { indexRules } from '../../../src/analysis/phrase/index-rules.ts';
import { parseContext, parsePattern } from '../../../src/analysis/phrase/parse-pattern.ts';
import { tokenRun } from '../../../src/text/split-sentences.ts';
import { tokenize } from '../../../src/text/token.ts';
import { textWords } from '../../../src/lexicon/en/text-words.ts';

const CLASSES = { be: ['is', 'was'] };

/** The words a pattern's marked part takes of a text, from its first word on; null where it does not fit. */
function fit(pattern: string, text: string): string | null {
  const tokens = tokenize(text, textWords.clitic);
  const { elements, from, to } = parsePattern(pattern, CLASSES);
  const ends = fitElements(elements, tokens, 0, tokenRun(tokens, 0, tokens.length), 1);
  if (ends === null) return null;
  const first = from === 0 ? 0 : (ends[from - 1] ?? 0);
  return tokens
    .slice(first, ends[to - 1])
    .map((token) => token.text)
    .join(' ');
}

test.each([
  ['may', 'may rain', 'may'],
  ['may|might', 'Might rain', 'Might'],
  [':be said to', 'was said to go', 'was said to'],
  ['is also? said', 'is said', 'is said'],
  ['is also? said', 'is also said', 'is also said'],
  ['no ..2 comment', 'no further public comment', 'no further public comment'],
  ['[claim|claims] that', 'claims that it rains', 'claims'],
  ['verif*', 'verified', 'verified'],
  ['*ly', 'quickly', 'quickly'],
  ['no !comment', 'no answer', 'no answer'],
  ['in <number>', 'in 1999', 'in 1999'],
  ['in <name>', 'in Lornia', 'in Lornia'],
  ['in <lower> <sign>', 'in town.', 'in town .'],
  ['rains $', 'rains', 'rains'],
])('the pattern "%s" fits "%s"', (pattern, text, marked) => {
  expect(fit(pattern, text)).toBe(marked);
});

test.each([
  ['may', 'must'],
  ['no ..1 comment', 'no further public comment'],
  ['no ..3 comment', 'no, public comment'],
  ['no !comment', 'no comment'],
  ['in <name>', 'in town'],
  ['rains $', 'rains again'],
])('the pattern "%s" does not fit "%s"', (pattern, text) => {
  expect(fit(pattern, text)).toBeNull();
});

test('a context is read outwards from the cue on both sides', () => {
  const { before, after } = parseContext('as soon _ as possible', CLASSES);
  expect(before.map((element) => element.kind === 'token' && [...element.words][0])).toEqual(['soon', 'as']);
  expect(after).toHaveLength(2);
});

test('a wrong pattern is refused when the pack is made ready, not skipped', () => {
  expect(() => parsePattern(':nothing', CLASSES)).toThrow('unknown word class');
  expect(() => parseContext('more likely', CLASSES)).toThrow('without _');
  const rule = { id: 'open', patterns: ['*ly'], reason: 'hearsay', example: '' } as const;
  expect(() => indexRules([rule], CLASSES)).toThrow('must begin with words');
});
