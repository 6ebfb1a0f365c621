// Where a browser lands by a text directive: the draft's processing model over the words as that browser searches them.

import { BORDER, searchedWords, type SearchedText } from './searched-text.ts';

/** https://wicg.github.io/scroll-to-text-fragment/#syntax, each part as written before it is escaped. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** The first and the last character that are marked, counted over the texts of all pieces. */
export interface Landing {
  readonly first: number;
  readonly last: number;
}

interface Match {
  readonly from: number;
  readonly to: number;
}

/** What is marked for a directive; null where the browser finds nothing and shows the page's top. */
export function findFragment(page: SearchedText, directive: TextDirective): Landing | null {
  const [prefix, start, end, suffix] = (['prefix', 'start', 'end', 'suffix'] as const).map((part) =>
    searchedWords(directive[part] ?? '', page.rules),
  ) as [string, string, string, string];
  if (start === '') return null;
  for (let at = 0; ;) {
    const begun = beginning(page, prefix, start, at);
    if (begun === null) return null;
    if (end === '') {
      if (suffix === '' || standsAt(page, suffix, skipBlanks(page.text, begun.to)))
        return landing(page, begun);
      at = begun.from + 1;
      continue;
    }
    for (let from = begun.to; ;) {
      const ended = nextMatch(page, end, from);
      if (ended === null) return null;
      if (suffix === '' || standsAt(page, suffix, skipBlanks(page.text, ended.to)))
        return landing(page, { from: begun.from, to: ended.to });
      from = ended.from + 1;
    }
  }
}

/** The next place of `start`, right behind a place of `prefix` where there is one. */
function beginning(page: SearchedText, prefix: string, start: string, from: number): Match | null {
  if (prefix === '') return nextMatch(page, start, from);
  for (let at = from; ;) {
    const before = nextMatch(page, prefix, at);
    if (before === null) return null;
    const next = skipBlanks(page.text, before.to);
    if (next >= from && standsAt(page, start, next)) return { from: next, to: next + start.length };
    at = before.from + 1;
  }
}

function nextMatch(page: SearchedText, words: string, from: number): Match | null {
  for (let at = page.text.indexOf(words, from); at >= 0; at = page.text.indexOf(words, at + 1))
    if (standsAt(page, words, at)) return { from: at, to: at + words.length };
  return null;
}

function standsAt(page: SearchedText, words: string, at: number): boolean {
  return page.text.startsWith(words, at) && isBound(page, at) && isBound(page, at + words.length);
}

/** A prefix or suffix may stand in the paragraph before or behind. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === BORDER) at += 1;
  return at;
}

const LETTER = /[\p{L}_]/u;
const DIGIT = /\p{N}/u;

/** Whether words may begin or end before this unit. */
function isBound({ text, rules }: SearchedText, at: number): boolean {
  const [before = BORDER, behind = BORDER] = [text[at - 1], text[at]];
  if (isWord(before)) return !isWord(behind) && !joins(before, behind, text[at + 1], rules);
  return !joins(text[at - 2], before, behind, rules);
}

const isWord = (unit: string): boolean => LETTER.test(unit) || DIGIT.test(unit);

function joins(
  before: string | undefined,
  between: string,
  behind: string | undefined,
  { joinsLetters, joinsDigits }: SearchedText['rules'],
): boolean {
  if (before === undefined || behind === undefined) return false;
  if (LETTER.test(before) && LETTER.test(behind)) return joinsLetters.includes(between);
  return DIGIT.test(before) && DIGIT.test(behind) && joinsDigits.includes(between);
}

function landing({ origins }: SearchedText, { from, to }: Match): Landing {
  return { first: origins[from]!, last: origins[to - 1]! };
}
