// What kind of place a piece of content begins and ends at, and how quotation marks stand to it.

import type { ReadingWriter } from './reading-writer.ts';
import type { Segments, WordRun } from './segments.ts';
import { countBetween } from './surroundings.ts';
import { Punctuation, QuoteState } from './word-kinds.ts';

/** A code for where a piece begins: sentence start, right behind the cue or the source, behind or at a sign, elsewhere. */
export function beginKind(writer: ReadingWriter, segments: Segments, at: number): number {
  if (at === writer.words.sentenceFirst[at]) return 1;
  if (at === writer.cue.to) return 2;
  if (inSource(segments, at - 1)) return 3;
  if (writer.sign(at - 1) !== Punctuation.None) return 10 + writer.sign(at - 1);
  return writer.sign(at) === Punctuation.None ? 4 : 20 + writer.sign(at);
}

/** A code for where a piece ends; `at` is the word behind it. */
export function endKind(writer: ReadingWriter, segments: Segments, at: number): number {
  const { words, cue } = writer;
  if (at > cue.last) return 1;
  if (at === cue.from) return 2;
  if (inSource(segments, at)) return 3;
  const sign = writer.sign(at);
  if (sign === Punctuation.Stop && at === words.sentenceLast[at]) return 5;
  if (words.sentenceFirst[at] === at) return 6;
  return sign === Punctuation.None ? 4 : 10 + sign;
}

/** A code for its quotation marks: at its two ends, unpaired inside, and whether it cuts a quotation in two. */
export function quotationKind(writer: ReadingWriter, piece: WordRun): number {
  const { words, around } = writer;
  let open = 0;
  let unpaired = 0;
  if (countBetween(around.quoteMarks, piece.from, piece.to) > 0) {
    for (let at = piece.from; at < piece.to; at++) {
      if (words.quote[at] === QuoteState.Opening) open++;
      if (words.quote[at] !== QuoteState.Closing) continue;
      if (open === 0) unpaired |= 1;
      else open--;
    }
  }
  if (open > 0) unpaired |= 2;
  const ends = writer.quote(piece.from) * 4 + writer.quote(piece.to - 1);
  const cutsIn = writer.quote(piece.from) === QuoteState.Inside ? 2 : 0;
  const cutsOut = writer.quote(piece.to) === QuoteState.Inside ? 1 : 0;
  return ends * 16 + unpaired * 4 + cutsIn + cutsOut;
}

function inSource(segments: Segments, at: number): boolean {
  return segments.source.some(({ from, to }) => at >= from && at < to);
}
