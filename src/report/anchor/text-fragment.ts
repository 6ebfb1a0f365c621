// Links that open a page at given words (https://wicg.github.io/scroll-to-text-fragment/, Chrome 81, Firefox 131).

import type { TextDirective } from './find-fragment.ts';

/** The fragment of an address by this directive, without the sign before it. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : `${escape(prefix)}-`,
    escape(start),
    end === undefined ? [] : escape(end),
    suffix === undefined ? [] : `-${escape(suffix)}`,
  ];
  return `:~:text=${parts.flat().join(',')}`;
}

/** The fragment's own signs (dash, comma, ampersand) must be escaped beyond what encodeURIComponent does. */
const escape = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
