// The agency in the line that opens an article: "HALM, March 3 (Reuters) - ...", "Halm (dpa) – ...", "(AP) — ...".

import { PAGE_LANGUAGES } from '../../lexicon/page-languages.ts';
import { agencyOf, type Agency } from './agency-name.ts';
import { splitNames } from './credit-line.ts';

export interface Dateline {
  readonly agencies: readonly Agency[];
  /** Where the line stands in the paragraph, up to the dash. */
  readonly start: number;
  readonly end: number;
}

/** A place and a date, the names in brackets, and a dash; a full stop or nothing where the names are agencies known. */
const LINE = /^(\s*(?:[\p{Lu}\d][^()\n]{0,70}\s)?)\(([^()\n]{2,40})\)(\s*(?:[-–—]{1,2}|:)(?=\s)|[.:]?\s)/u;
/** A word of a place or a date: a name, a number, a small word inside them. */
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,4}(?:st|nd|rd|th|er|\.)?|\p{Ll}{1,4})$/u;
const months = new Set(PAGE_LANGUAGES.flatMap((language) => language.months.flat()));
/** An agency no list holds: initials in a dateline whose place is set in capitals. */
const CAPITALS = /^\s*\p{Lu}{3}[\p{Lu}\s,./'’-]*/u;
const INITIALS = /^\p{Lu}{3,6}$/u;
/** "HALM, Reuters —". */
const UNBRACKETED = /^(\p{Lu}[^()\n–—]{1,60}?[,/]\s*)([\p{L}.]{2,12})\s*[-–—](?=\s)/u;

/** The dateline of a paragraph and whose it is; null where none opens it or it names no agency. */
export function readDateline(paragraph: string): Dateline | null {
  const text = paragraph.slice(0, 160);
  const line = LINE.exec(text);
  if (line === null) return unbracketed(text);
  const [whole, place = '', names = '', sign = ''] = line;
  if (
    !place
      .split(/[\s,/]+/)
      .every((word) => word === '' || PLACE_WORD.test(word) || months.has(word.toLowerCase()))
  )
    return null;
  const parts = splitNames(names);
  const agencies = parts.flatMap((part) => agencyOf(part) ?? byPlace(part, place, sign) ?? []);
  const isWhole =
    agencies.length > 0 &&
    parts.every(
      (part) => agencyOf(part) !== null || byPlace(part, place, sign) !== null || /^\p{Ll}{1,4}$/u.test(part),
    );
  if (!isWhole) return null;
  if (!/[-–—]/.test(sign) && !agencies.every(({ listed }) => listed)) return null;
  return { agencies, start: place.length - place.trimStart().length, end: whole.trimEnd().length };
}

function unbracketed(text: string): Dateline | null {
  const line = UNBRACKETED.exec(text);
  const agency = line === null ? null : agencyOf(line[2] ?? '');
  return line === null || agency?.listed !== true
    ? null
    : { agencies: [agency], start: 0, end: line[0].trimEnd().length };
}

function byPlace(part: string, place: string, sign: string): Agency | null {
  const isOne = INITIALS.test(part) && CAPITALS.test(place) && /[-–—]/.test(sign);
  return isOne ? { id: `named ${part.toLowerCase()}`, name: part, listed: false } : null;
}
