// Cuts off what stands around a source phrase: signs, connecting words, the time it was said.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { TokenRange } from './mention.ts';

/** A dateline's longest run of words and signs. */
const DATELINE_REACH = 16;

/** The range without what is no part of the source; may be empty. */
export function trimPhrase(read: ReadText, range: TokenRange, words: SourceWords): TokenRange {
  let { from, to } = { from: behindDateline(read, range), to: range.to };
  const idle = (at: number): boolean => {
    const token = read.tokens[at];
    return (
      token !== undefined &&
      (token.kind === 'quote' ||
        token.kind === 'mark' ||
        (words.grammar.skipped.has(token.lower) && at + 1 < to))
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
    !endsAbbreviation(read, to - 1)
  )
    to--;
  return { from, to: beforeTime(read, from, to, words) };
}

/** "HALM, March 3 (NORPRESS) - The bank": a place, a date and an agency before a dash are no part of the source. */
function behindDateline(read: ReadText, range: TokenRange): number {
  for (let at = range.from + 1; at < Math.min(range.to, range.from + DATELINE_REACH); at++) {
    const [before, sign] = [read.tokens[at - 1], read.tokens[at]];
    const spaced = before !== undefined && sign !== undefined && sign.start > before.end;
    if (spaced && before.text === ')' && /^(?:-{1,2}|–|—)$/.test(sign.text)) return at + 1;
  }
  return range.from;
}

/** Leaves off when it was said: "the court last week", "the ministry on Monday". */
function beforeTime(read: ReadText, from: number, to: number, words: SourceWords): number {
  for (let at = Math.max(from + 1, to - 3); at < to; at++) {
    const phrase = read.text.slice(read.tokens[at]?.start, read.tokens[to - 1]?.end);
    if (words.grammar.time.test(phrase)) return at;
  }
  return to;
}

function endsAbbreviation(read: ReadText, at: number): boolean {
  return (
    /^(?:jr|sr|inc|corp|co|ltd)$/.test(read.tokens[at - 1]?.lower ?? '') && read.tokens[at]?.text === '.'
  );
}
