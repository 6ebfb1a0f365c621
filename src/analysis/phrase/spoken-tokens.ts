// Whose words are they? Tells the article's own voice from that of the people it quotes or reports.

import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';

/**
 * For each token 1 where a speaker has the voice: inside a quotation, or inside what an attribution with a
 * source reports. Hearsay without a source makes nobody a speaker.
 */
export function spokenTokens(read: ReadText, attributions: readonly Attribution[]): Uint8Array {
  const spoken = new Uint8Array(read.tokens.length);
  for (const quotation of read.quotations) spoken.fill(1, quotation.from, quotation.to);
  for (const { source, content } of attributions) {
    if (source === null) continue;
    for (const span of content)
      spoken.fill(1, firstTokenFrom(read, span.start), firstTokenFrom(read, span.end));
  }
  return spoken;
}

/** Index of the first token that starts at or after an offset: by halving, since tokens ascend. */
function firstTokenFrom({ tokens }: ReadText, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
