// Which sentences a claim is counted for.

import type { Span } from '../../text/span.ts';

type Offsets = readonly [start: number, end: number];

/**
 * Sentences of which the span covers at least half, or that hold at least half of the span; their indices. The sentences
 * ascend and do not overlap, so that only those near the span are looked at.
 */
export function sentencesUnder({ start, end }: Span, sentences: readonly Offsets[]): number[] {
  const under: number[] = [];
  for (let at = firstBehind(start, sentences); (sentences[at]?.[0] ?? Infinity) < end; at++) {
    const [from, to] = sentences[at]!;
    const common = Math.min(to, end) - Math.max(from, start);
    if (common >= 0.5 * (to - from) || common >= 0.5 * (end - start)) under.push(at);
  }
  return under;
}

/** The first sentence that ends behind an offset. */
function firstBehind(offset: number, sentences: readonly Offsets[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
