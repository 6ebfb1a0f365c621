// The kind of place between two words, by its signs: transition weights depend on it (a content seldom ends but at one).

import { QuoteState } from './word-kinds.ts';
import type { Words } from './words.ts';

/** Sign before (8 and "window start") x sentence start x sign here x inside a quotation. */
export const CATEGORIES = 9 * 2 * 8 * 2;

/** The category of the place before the word at `at`, in a window that begins at `first`. */
export function positionCategory(words: Words, at: number, first: number): number {
  const before = at > first ? (words.punctuation[at - 1] ?? 0) : 8;
  const opens = at === words.sentenceFirst[at] ? 1 : 0;
  const here = words.punctuation[at] ?? 0;
  const quoted = words.quote[at] === QuoteState.Inside ? 1 : 0;
  return ((before * 2 + opens) * 8 + here) * 2 + quoted;
}
