// Which sentences a claim is counted for.

import type { Span } from '../../text/span.ts';

/** Sentences of which the span covers at least half, or that hold at least half of the span; their indices. */
export function sentencesUnder(
  span: Span,
  sentences: readonly (readonly [start: number, end: number])[],
): number[] {
  return sentences.flatMap(([start, end], index) => {
    const common = Math.min(end, span.end) - Math.max(start, span.start);
    const isEnough = common >= 0.5 * (end - start) || common >= 0.5 * (span.end - span.start);
    return common > 0 && isEnough ? [index] : [];
  });
}
