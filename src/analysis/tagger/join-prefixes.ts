// Verbs whose prefix stands apart: "teilte" with a "mit" at the end of its clause is another verb than "teilte" alone.

import type { TaggerWords, VerbForm } from '../../lexicon/tagger-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { describeVerb } from './describe-word.ts';
import { Punctuation } from './word-kinds.ts';

/** The columns of the words (see words.ts) that say where a prefix may stand, and those that it changes. */
export interface PrefixColumns {
  readonly token: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly punctuation: Uint8Array;
  readonly prefixAt: Int32Array;
  readonly lemma: Int32Array;
  readonly verbClass: Int32Array;
  readonly verbForm: Int32Array;
  readonly isVerb: Uint8Array;
  readonly isSpeech: Uint8Array;
  readonly isVerbal: Uint8Array;
}

/** Words between a verb and its prefix. */
const REACH = 30;

/** Gives each verb of the lists that its prefix completes the lemma and class of the two, and where the prefix stands. */
export function joinPrefixes(
  read: ReadText,
  words: PrefixColumns,
  count: number,
  { split }: TaggerWords,
): void {
  if (split.size === 0) return;
  const lower = (at: number) => read.tokens[words.token[at] ?? -1]?.lower ?? '';
  for (let at = 0; at < count; at++) {
    const verbs = split.get(lower(at));
    if (verbs === undefined) continue;
    const prefix = findPrefix(words, at, verbs, lower);
    const verb = verbs.get(lower(prefix));
    if (verb === undefined) continue;
    const shape = describeVerb(verb, '');
    words.prefixAt[at] = prefix;
    words.lemma[at] = shape.lemma;
    words.verbClass[at] = shape.verbClass;
    words.verbForm[at] = shape.verbForm;
    words.isVerb[at] = 1;
    words.isVerbal[at] = 1;
    words.isSpeech[at] = shape.isSpeech ? 1 : 0;
  }
}

/** The prefix that ends the verb's clause: right before a sign, no sign but a comma directly before it; -1 where none does. */
function findPrefix(
  words: PrefixColumns,
  verb: number,
  verbs: ReadonlyMap<string, VerbForm>,
  lower: (at: number) => string,
): number {
  const last = Math.min(words.sentenceLast[verb] ?? verb, verb + REACH);
  let commas = 0;
  for (let at = verb + 1; at <= last; at++) {
    const sign = words.punctuation[at] ?? 0;
    if (sign === Punctuation.Comma) commas++;
    else if (sign !== Punctuation.None && sign !== Punctuation.Bracket && sign < Punctuation.OpeningQuote)
      return -1;
    const apart = commas > 0 && words.punctuation[at - 1] !== Punctuation.Comma;
    const ends = at === words.sentenceLast[verb] || (words.punctuation[at + 1] ?? 0) !== Punctuation.None;
    if (ends && !apart && verbs.has(lower(at))) return at;
  }
  return -1;
}
