// The text directive for a stretch of a page: as short as can be, and never handed out unless each browser lands by it.

import type { Span } from '../../text/span.ts';
import { BROWSERS } from './browser-rules.ts';
import { findFragment, type Landing, type TextDirective } from './find-fragment.ts';
import { pieceStarts } from './page-span.ts';
import type { PageWords } from './page-words.ts';
import { searchedText, type SearchedText } from './searched-text.ts';
import { unbrokenWords, type Line, type PlacedWord } from './unbroken-words.ts';

/** Words at each end of a long stretch: fewer would be found, but not after the page was edited a little. */
const FEW = 5;
/** A line of fewer is passed over at the ends of a stretch, where there is a longer one. */
const ENOUGH = 3;
/** How far around a stretch its neighbours are looked for. */
const AROUND = 300;

/** A page made ready for many directives. */
export interface SearchablePage {
  readonly words: PageWords;
  readonly starts: readonly number[];
  /** As each browser searches it. */
  readonly searched: readonly SearchedText[];
}

export function searchablePage(words: PageWords): SearchablePage {
  const searched = BROWSERS.map((rules) => searchedText(words.pieces, rules));
  return { words, starts: pieceStarts(words.pieces), searched };
}

/**
 * The shortest directive by which every browser marks this stretch, or all of it but words that a border cuts.
 * @param span counted over the texts of all pieces
 * @returns null where no directive can
 */
export function chooseFragment(page: SearchablePage, span: Span): TextDirective | null {
  const lines = linesOf(page, span);
  const first = lines.find(({ length }) => length >= ENOUGH) ?? longest(lines);
  const last = lines.findLast(({ length }) => length >= ENOUGH) ?? longest(lines);
  if (first === undefined || last === undefined) return null;
  const before =
    linesOf(page, { start: Math.max(0, span.start - AROUND), end: first[0]!.first }).at(-1) ?? [];
  const behind = linesOf(page, { start: last.at(-1)!.last + 1, end: last.at(-1)!.last + AROUND })[0] ?? [];
  const exact = (): TextDirective | null =>
    first === last ? chooseExact(page, first, before, behind) : null;
  const range = (): TextDirective | null => chooseRange(page, first, last, before, behind);
  return first.length <= 2 * FEW ? (exact() ?? range()) : (range() ?? exact());
}

/** The whole line, alone or told from others alike by what stands around it. */
function chooseExact(page: SearchablePage, line: Line, before: Line, behind: Line): TextDirective | null {
  const start = textOf(line);
  const wanted = { first: line[0]!.first, last: line.at(-1)!.last };
  const contexts = [
    {},
    ...before.map((_, at) => ({ prefix: textOf(before.slice(-at - 1)) })),
    ...behind.map((_, at) => ({ suffix: textOf(behind.slice(0, at + 1)) })),
  ];
  return firstRight(
    page,
    contexts.map((context) => ({ ...context, start })),
    wanted,
  );
}

/** Its first and its last words, as many as tell them from others. */
function chooseRange(
  page: SearchablePage,
  first: Line,
  last: Line,
  before: Line,
  behind: Line,
): TextDirective | null {
  const [from, to] = [first[0]!.first, last.at(-1)!.last];
  const few = first.slice(0, FEW);
  const starts = [
    ...first.slice(FEW - 1).map((_, more) => ({ start: textOf(first.slice(0, FEW + more)) })),
    ...before.map((_, at) => ({ prefix: textOf(before.slice(-at - 1)), start: textOf(few) })),
    ...(first.length < FEW ? [{ start: textOf(first) }] : []),
  ];
  const start = starts.find((one) =>
    landings(page, one).every((landing) => landing !== null && isNear(landing.first, from)),
  );
  if (start === undefined) return null;
  // The end may not begin within the start's own words.
  const left = first === last ? last.slice(start.start.split(' ').length) : last;
  const ends = [
    ...left.map((_, at) => ({ end: textOf(left.slice(-at - 1)) })).slice(Math.min(FEW, left.length) - 1),
    ...behind.map((_, at) => ({ end: textOf(left.slice(-FEW)), suffix: textOf(behind.slice(0, at + 1)) })),
  ].filter(({ end }) => end !== '');
  return firstRight(
    page,
    ends.map((end) => ({ ...start, ...end })),
    { first: from, last: to },
  );
}

function firstRight(
  page: SearchablePage,
  directives: readonly TextDirective[],
  wanted: Landing,
): TextDirective | null {
  const isRight = (landing: Landing | null): boolean =>
    landing !== null && isNear(landing.first, wanted.first) && isNear(landing.last, wanted.last);
  return directives.find((directive) => landings(page, directive).every(isRight)) ?? null;
}

/** The same place, whatever signs that browsers pass over stand at the ends of a word. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 4;

const landings = (page: SearchablePage, directive: TextDirective): (Landing | null)[] =>
  page.searched.map((text) => findFragment(text, directive));

const linesOf = ({ words, starts }: SearchablePage, span: Span): Line[] =>
  unbrokenWords(words.pieces, starts, span);

const longest = (lines: readonly Line[]): Line | undefined =>
  lines.toSorted((a, b) => b.length - a.length)[0];

const textOf = (words: readonly PlacedWord[]): string => words.map(({ text }) => text).join(' ');
