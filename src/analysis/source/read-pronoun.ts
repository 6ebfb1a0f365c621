// A pronoun as a mention.

import type { Gender, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Mention, TokenRange } from './mention.ts';
import { lookUpNoun } from './noun-phrase-core.ts';

/**
 * The pronoun that the range is, or null where it is a noun phrase.
 *
 * @param stands whether the word is known to stand for somebody named before.
 */
export function readPronoun(
  read: ReadText,
  range: TokenRange,
  words: SourceWords,
  stands = false,
): Mention | null {
  const token = read.tokens[range.from];
  if (token === undefined) return null;
  const { pronouns, takesUp } = words.grammar;
  if (!stands && !pronouns.has(token.lower) && !takesUp.has(token.lower)) return null;
  const spelledBig = /^\p{Lu}{2,}$/u.test(token.text); // "WHO" and "US" are bodies
  if (spelledBig || !isAlone(read, range, words)) return null;
  const { pluralPronouns, thingPronouns } = words.grammar;
  return {
    from: range.from,
    to: range.from + 1,
    kind: 'pronoun',
    span: { start: token.start, end: token.end },
    name: token.text,
    nameWords: [],
    type: pluralPronouns.has(token.lower)
      ? 'unnamed-group'
      : thingPronouns.has(token.lower)
        ? 'organisation'
        : 'unnamed-person',
    certain: false,
    noun: null,
    definite: true,
    roles: [token.lower],
    gender: genderOf(token.lower, words),
  };
}

function genderOf(lower: string, words: SourceWords): Gender | null {
  if (words.grammar.femalePronouns.has(lower)) return 'female';
  return words.grammar.malePronouns.has(lower) ? 'male' : null;
}

/** "His lawyer" and "her office" are phrases, not pronouns. */
function isAlone(read: ReadText, range: TokenRange, words: SourceWords): boolean {
  const first = read.tokens[range.from];
  const next = read.tokens[range.from + 1];
  if (next === undefined || range.to - range.from === 1) return true;
  const possessive = words.grammar.owners.has(first?.lower ?? '');
  return !possessive && (next.kind !== 'word' || lookUpNoun(next.lower, words) === null);
}
