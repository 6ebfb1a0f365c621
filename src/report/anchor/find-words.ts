// Where words stand on a page that does not know its article's place any more: by the words alone, where they stand once.

import type { Span } from '../../text/span.ts';
import type { BrowserRules } from './browser-rules.ts';
import { BROWSERS } from './browser-rules.ts';
import type { SearchablePage } from './choose-fragment.ts';
import { searchedText, searchedWords } from './searched-text.ts';

/** As a reader compares: no border, no blank, nothing that does not show. */
const AS_READ: BrowserRules = { ...BROWSERS[0]!, breaksAt: 3, joinsBlanks: true };

/** The one place of these words, counted over the texts of all pieces; null where there is none, or more than one. */
export function findWords({ words: { pieces } }: SearchablePage, words: string): Span | null {
  const { text, origins } = searchedText(pieces, AS_READ);
  const units: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ' ') continue;
    units.push(text[at]!);
    places.push(origins[at]!);
  }
  const read = units.join('');
  const wanted = searchedWords(words, AS_READ).replaceAll(' ', '');
  const at = wanted === '' ? -1 : read.indexOf(wanted);
  if (at < 0 || read.includes(wanted, at + 1)) return null;
  return { start: places[at]!, end: places[at + wanted.length - 1]! + 1 };
}
