// Whom a relative pronoun means: "Orlen, who denies it", "a man who said".

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { TokenRange } from './mention.ts';
import { isCapitalised } from './word-shape.ts';

/** Words of the phrase before the pronoun; a longer one is not read. */
const REACH = 8;

/**
 * The phrase right before the relative pronoun that `range` is: back to its article or count, or all of a run of
 * capitals. Null where the range is no such pronoun or where no phrase stands before it.
 */
export function antecedentOf(read: ReadText, range: TokenRange, words: SourceWords): TokenRange | null {
  const { tokens, sentenceOf } = read;
  if (range.to - range.from !== 1) return null;
  if (!words.grammar.relatives.has(tokens[range.from]?.lower ?? '')) return null;
  const to = tokens[range.from - 1]?.text === ',' ? range.from - 1 : range.from;
  const isPart = (at: number): boolean =>
    tokens[at]?.kind === 'word' &&
    sentenceOf[at] === sentenceOf[range.from] &&
    !words.grammar.breaks.has(tokens[at]?.lower ?? '');
  let from = to;
  while (from > to - REACH && isPart(from - 1)) {
    from--;
    if (words.determiners.has(tokens[from]?.lower ?? '')) return { from, to };
    if (isCapitalised(tokens[from]) && !isCapitalised(tokens[from - 1])) return { from, to };
  }
  return null;
}
