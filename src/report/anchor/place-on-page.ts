// Where words stand on their page, said as the selectors of the Web Annotation Data Model need it.

import type { Span } from '../../text/span.ts';
import { chooseFragment, type SearchablePage } from './choose-fragment.ts';
import { pieceAt } from './page-span.ts';
import type { Holder } from './page-words.ts';
import { writeDirective } from './text-fragment.ts';

/** Characters before and behind a quote; where other programs would find the like earlier, as many as tell it from that. */
export const AROUND = 32;
const MOST_AROUND = 512;

export interface PlaceOnPage {
  /** As the document's text has them, white space and all. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Half-open, in code points of the text of the document's body. */
  readonly start: number;
  readonly end: number;
  /** The elements that the first and the last character stand in, and how many code points of their text come before. */
  readonly from: Holder | null;
  readonly to: Holder | null;
  /** The text directive by which browsers land there; null where none does. */
  readonly fragment: string | null;
}

/**
 * A place in the text of the document's body, which is that of all its text nodes, seen or not.
 * @param span counted over the texts of all pieces
 * @returns null where it stands outside of that text, as in a shadow tree
 */
export function placeOnPage(page: SearchablePage, span: Span): PlaceOnPage | null {
  const { words, starts } = page;
  const [first, last] = [pieceAt(starts, span.start), pieceAt(starts, span.end - 1)];
  if (words.pieces[first]?.kind === 'beside' || words.pieces[last]?.kind === 'beside') return null;
  const exact = textBetween(page, span);
  const start = codePointsBefore(page, span.start);
  const holderOf = (piece: number, at: number): Holder | null => {
    const holder = words.holders[piece];
    if (holder === undefined) return null;
    const own = words.pieces[piece]!.text.slice(0, at - starts[piece]!);
    return { path: holder.path, before: holder.before + codePoints(own) };
  };
  const directive = chooseFragment(page, span);
  return {
    exact,
    ...contextOf(page, span, exact),
    start,
    end: start + codePoints(exact),
    from: holderOf(first, span.start),
    to: holderOf(last, span.end),
    fragment: directive === null ? null : writeDirective(directive),
  };
}

function textBetween({ words: { pieces }, starts }: SearchablePage, { start, end }: Span): string {
  const parts: string[] = [];
  for (let at = pieceAt(starts, start); at < pieces.length && starts[at]! < end; at += 1) {
    const { text, kind } = pieces[at]!;
    if (kind !== 'beside') parts.push(text.slice(Math.max(0, start - starts[at]!), end - starts[at]!));
  }
  return parts.join('');
}

/** Counted anew each time: a page has few statements, and to count is quick. */
function codePointsBefore({ words: { pieces }, starts }: SearchablePage, end: number): number {
  let count = 0;
  for (let at = 0; at < pieces.length && starts[at]! < end; at += 1) {
    const { text, kind } = pieces[at]!;
    if (kind !== 'beside') count += codePoints(text.slice(0, end - starts[at]!));
  }
  return count;
}

/** UTF-16 units without the second halves of pairs; a half on its own counts as one, as in a string's own iterator. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function contextOf(page: SearchablePage, span: Span, exact: string): { prefix: string; suffix: string } {
  const { text, at } = documentText(page, span.start);
  for (let around = AROUND; ; around *= 2) {
    // Two units make a character at most.
    const before = text.slice(Math.max(0, at - 2 * around), at);
    const behind = text.slice(at + exact.length, at + exact.length + 2 * around);
    const prefix = [...before].slice(-around).join('');
    const suffix = [...behind].slice(0, around).join('');
    const isFirst = text.indexOf(prefix + exact + suffix) === at - prefix.length;
    if (isFirst || around >= MOST_AROUND) return { prefix, suffix };
  }
}

/** The text of the document's body, and where in it a place of the page stands. */
function documentText(
  { words: { pieces }, starts }: SearchablePage,
  place: number,
): { text: string; at: number } {
  const own = pieces.filter(({ kind }) => kind !== 'beside').map(({ text }) => text);
  let at = place;
  for (let i = 0; i < pieces.length && starts[i]! < place; i += 1)
    if (pieces[i]!.kind === 'beside') at -= pieces[i]!.text.length;
  return { text: own.join(''), at };
}
