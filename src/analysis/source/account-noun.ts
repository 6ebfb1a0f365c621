// "Angaben der Polizei", "Ansicht von Experten", "Merkels Worten": what somebody tells stands for whoever tells it.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { TokenRange } from './mention.ts';
import { isCapitalised } from './word-shape.ts';

/** What a phrase of telling stands for: whose it is, or, "den Angaben", whoever told something last. */
export type Account = { readonly of: TokenRange } | { readonly of: null; readonly at: number };

/** Reads a phrase whose first noun is one of telling; null for any other, and for one of nobody's ("ersten Berichten"). */
export function readAccount(read: ReadText, { from, to }: TokenRange, words: SourceWords): Account | null {
  const { accounts, genitives, definites, takesUp } = words.grammar;
  if (accounts.size === 0) return null;
  let noun = from;
  while (noun < to && !isCapitalised(read.tokens[noun])) noun++;
  if (noun >= to || !accounts.has(read.tokens[noun]?.lower ?? '')) return null;
  const next = read.tokens[noun + 1];
  if (noun + 1 >= to || next === undefined) {
    const back = takesUp.has(read.tokens[noun]?.lower ?? ''); // "den Angaben", not "dem Geschäftsbericht"
    const refersBack = back && noun === from + 1 && definites.has(read.tokens[from]?.lower ?? '');
    return refersBack ? { of: null, at: noun } : null;
  }
  if (words.determiners.has(next.lower) || isCapitalised(next)) return { of: { from: noun + 1, to } };
  if (genitives.has(next.lower)) return { of: { from: noun + 2, to } };
  return null;
}
