// One noun phrase or pronoun that stands for a source, taken apart.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, SourceNoun } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';

/** Longest phrase handed on as a mention, in words (report contract). */
export const MAX_WORDS = 15;

/** A run of token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that stand wholly inside a span. Found by halving, since tokens ascend. */
export function tokensOf(read: ReadText, span: Span): TokenRange {
  const { tokens } = read;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to]?.end ?? Infinity) <= span.end) to++;
  return { from: low, to };
}

export interface Mention extends TokenRange {
  readonly kind: 'name' | 'description' | 'pronoun';
  /** The phrase as printed, without what trails behind a comma. */
  readonly span: Span;
  /** For a name, the name alone ("Omar Haddad"); else the phrase. */
  readonly name: string;
  /** Lower-case words of the name, without titles and marks; empty unless `kind` is name. */
  readonly nameWords: readonly string[];
  readonly type: SourceType;
  /** False where the type is only the likeliest guess, so that the rest of the article may correct it. */
  readonly certain: boolean;
  /** Head noun of a description. */
  readonly noun: SourceNoun | null;
  readonly definite: boolean;
  /** Singular nouns said of a named source: "spokesman", "minister". */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
}
