// How many words a text has, as readers count: "don't", "U.S." and "24/7" are one, one and two.

import { characterKind, LETTER, NUMBER, OTHER } from './character.ts';

/** Signs that may stand in a word or at its end. */
const JOINS = new Set(["'", '’', '.', '-'].map((sign) => sign.charCodeAt(0)));

/** Counts runs that begin with a letter or a number. Linear; any string. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const kind = characterKind(code);
    if (inside) inside = kind !== OTHER || JOINS.has(code);
    else if (kind === LETTER || kind === NUMBER) {
      inside = true;
      words++;
    }
  }
  return words;
}
