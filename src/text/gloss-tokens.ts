// Gives function words of another language the names that the rules know them by.

import type { ReadText } from './read-text.ts';

/** The same text with `lower` of every glossed token replaced by its gloss; spans and `text` stay. Without glosses, `read` itself. */
export function glossTokens(read: ReadText, glosses: ReadonlyMap<string, string> | undefined): ReadText {
  if (glosses === undefined) return read;
  const tokens = read.tokens.map((token) => {
    const gloss = glosses.get(token.lower);
    return gloss === undefined ? token : { ...token, lower: gloss };
  });
  return { ...read, tokens };
}
