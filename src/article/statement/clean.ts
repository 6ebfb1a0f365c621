// Values as pages write them, made plain: character references read, invisible characters and runs of spaces gone, length
// bounded. What holds markup is no name and no date.

import { decodeReferences } from './character-references.ts';

/** A value of metadata is read up to here (UTF-16 units); the longest true headline of a news page is half of it. */
export const MAX_VALUE = 300;
/** Most values hold nothing to be cleaned: one look tells. */
const ODD = /[^ -~]|  |&/;
const INVISIBLE = /(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]|[\ufe00-\ufe0f])+/gu;
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;
const MARKUP = /<[\w/!?]|[{}]|\bjavascript:/i;

/** A text on one line, at most `MAX_VALUE` long; null where there is no string or nothing is left of it. */
export function clean(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const cut = value.slice(0, 10 * MAX_VALUE);
  const text = (
    ODD.test(cut) ? decodeReferences(cut).replace(INVISIBLE, ' ').replace(/\s+/g, ' ') : cut
  ).trim();
  return text === '' ? null : text.slice(0, MAX_VALUE).trim();
}

/** The same for a headline, which may be set in parts: its tags are left out. */
export function cleanTitle(value: unknown): string | null {
  const text = clean(value);
  return text === null ? null : clean(text.replace(TAG, ''));
}

/** The same for a name; null where it holds markup or script. */
export function cleanName(value: unknown): string | null {
  const text = clean(value);
  return text === null || MARKUP.test(text) ? null : text;
}
