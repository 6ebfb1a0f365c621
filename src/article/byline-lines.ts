// The lines of a page that say who wrote its article: by how they open, by the names of their boxes, by a name with a date
// behind it; where nothing else does, by a name that stands alone at the text's start or end.

import { isWithin, type Box } from './box.ts';
import type { Passage } from './passage.ts';
import { hostOf, siteOf } from './statement/address.ts';
import { dateInWords } from './statement/dates.ts';
import { isPersonShaped, opensByline } from './statement/person-names.ts';
import { isHeading } from './weigh-passage.ts';

/** Boxes looked at from the line's own outwards. */
const NEAREST = 4;
const BYLINE_NAME = /by-?line|author|autor(?:en|in|zeile)?(?![a-z])|auteur|attribution|signature|writer/i;
const OTHER_NAME =
  /comment|bio\b|quote|photo|image|caption|credit|related|links|teaser|card|newsletter|promo|copyright/i;
/** Between the parts of a line. */
const SIGN = /\s*[|•·]\s*/;

/** Where the lines may stand: before the text, among its paragraphs or behind them; the text's first and last. */
export interface Around {
  readonly above: readonly Passage[];
  readonly beside: readonly Passage[];
  readonly edges: readonly Passage[];
  /** The text's first running paragraph: a box that holds it is no byline's. */
  readonly first: Passage;
}

/** The words of the lines, best evidence first; those of one kind together, since each author may have a line. */
export function bylineLines({ above, beside, edges, first }: Around, url: string | null): readonly string[] {
  const isNamed = ({ box }: Passage): boolean => isBylineBox(box, first);
  const openedAbove = above.flatMap((passage) => openedPart(wordsOf(passage, url)) ?? []);
  const openedBeside = beside.filter(isNamed).flatMap((passage) => openedPart(wordsOf(passage, url)) ?? []);
  const kinds: readonly (readonly string[])[] = [
    openedAbove.slice(0, 1),
    above.filter(isNamed).map((passage) => wordsOf(passage, url)),
    openedBeside.slice(0, 1),
    above.flatMap((passage) => datedName(passage.text) ?? []).slice(0, 1),
    edges
      .filter(standsAlone)
      .map(({ text }) => text)
      .slice(0, 1),
  ];
  return kinds.find((lines) => lines.length > 0) ?? [];
}

/** A line from the part on that opens as a byline: "3 March | By Ann Cole". */
function openedPart(text: string): string | null {
  const parts = text.split(SIGN);
  const at = parts.findIndex((part) => opensByline(part.trim()));
  if (at < 0) return null;
  // Behind a day stand sections and counts of comments.
  const end = parts.findIndex((part, i) => i > at && /\d/.test(part));
  return parts.slice(at, end < 0 ? parts.length : end).join(' | ');
}

/** "Ann Cole | 3 March 2026". */
function datedName(text: string): string | null {
  const [name = '', ...rest] = text.split(SIGN);
  return rest.length > 0 && isPersonShaped(name.trim()) && dateInWords(rest.join(' ')) !== null ? name : null;
}

/** A paragraph that is a name and nothing else. */
function standsAlone(passage: Passage): boolean {
  const { box, text, linkedLength } = passage;
  return !isHeading(passage) && !box.listed && !box.tabled && linkedLength === 0 && isPersonShaped(text);
}

/** Named as a byline, itself or a box near around it that does not hold the article's text. */
function isBylineBox(box: Box, beside: Passage): boolean {
  let one: Box | null = box;
  let isOne = false;
  for (let depth = 0; one !== null && depth < NEAREST && !isWithin(beside.box, one); depth += 1) {
    if (OTHER_NAME.test(one.names)) return false;
    if (one.tag === 'address' || BYLINE_NAME.test(one.names)) isOne = true;
    one = one.parent;
  }
  return isOne;
}

/** The words of a line but for links to other sites: a network's name is none of the author's. */
function wordsOf({ text, links }: Passage, url: string | null): string {
  const own = url === null ? null : hostOf(url);
  let kept = text;
  for (const link of links.toReversed()) {
    const host = hostOf(link.url);
    if (host !== null && (own === null || siteOf(host) !== siteOf(own)))
      kept = `${kept.slice(0, link.start)} | ${kept.slice(link.end)}`;
  }
  return kept;
}

/** Whether a line stands in a box of something else than the article: related stories, comments, pictures. */
export function isOfOther({ box }: Passage): boolean {
  let one: Box | null = box;
  for (let depth = 0; one !== null && depth < NEAREST - 1; depth += 1, one = one.parent)
    if (OTHER_NAME.test(one.names)) return true;
  return false;
}
