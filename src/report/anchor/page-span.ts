// From offsets in the article to places in its page's words.

import type { Span } from '../../text/span.ts';
import type { PageWords, Piece } from './page-words.ts';

/** Where each piece begins, counted over the texts of all pieces; one more entry for the end. */
export function pieceStarts(pieces: readonly Piece[]): readonly number[] {
  const starts = [0];
  for (const { text } of pieces) starts.push(starts.at(-1)! + text.length);
  return starts;
}

/** The place of a span of `Article.text`, counted over the texts of all pieces; null where it does not stand there. */
export function spanOnPage(words: PageWords, starts: readonly number[], { start, end }: Span): Span | null {
  let from = -1;
  let to = -1;
  for (const { at, length, piece, from: within } of words.runs) {
    if (at + length <= start || at >= end) continue;
    const begin = starts[piece]! + within;
    if (from < 0) from = begin + Math.max(0, start - at);
    to = begin + Math.min(length, end - at);
  }
  return from < 0 || to <= from ? null : { start: from, end: to };
}

/** The place in `starts` of the piece that holds this character. */
export function pieceAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
