// Cuts off what stands around a source phrase: signs, connecting words, the time it was said.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { behindDateline } from '../dateline.ts';
import type { TokenRange } from './mention.ts';

/** The range without what is no part of the source; may be empty. */
export function trimPhrase(read: ReadText, range: TokenRange, words: SourceWords): TokenRange {
  let { from, to } = { from: behindDateline(read.tokens, range.from, range.to), to: range.to };
  const idle = (at: number): boolean => {
    const token = read.tokens[at];
    return (
      token !== undefined &&
      (token.kind === 'quote' ||
        token.kind === 'mark' ||
        (words.grammar.skipped.has(token.lower) && at + 1 < to) ||
        (words.grammar.correlatives.has(token.lower) &&
          words.determiners.has(read.tokens[at + 1]?.lower ?? '')))
    );
  };
  while (
    from < to &&
    (idle(from) ||
      (from + 1 < to &&
        words.grammar.breaks.has(read.tokens[from]?.lower ?? '') &&
        !words.grammar.pronouns.has(read.tokens[from]?.lower ?? '')))
  )
    from++;
  while (
    to > from &&
    /^(?:quote|mark)$/.test(read.tokens[to - 1]?.kind ?? '') &&
    !endsAbbreviation(read, to - 1, words)
  )
    to--;
  return { from, to: beforeTime(read, from, to, words) };
}

/** Leaves off when it was said: "the court last week", "the ministry on Monday". */
function beforeTime(read: ReadText, from: number, to: number, words: SourceWords): number {
  for (let at = Math.max(from + 1, to - 3); at < to; at++) {
    const phrase = read.text.slice(read.tokens[at]?.start, read.tokens[to - 1]?.end);
    if (words.grammar.time.test(phrase)) return at;
  }
  return to;
}

function endsAbbreviation(read: ReadText, at: number, words: SourceWords): boolean {
  return (
    words.grammar.nameAbbreviations.has(read.tokens[at - 1]?.lower ?? '') && read.tokens[at]?.text === '.'
  );
}
