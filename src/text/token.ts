// Tokens: the words and marks of a text, in order, each with its offsets.

import { characterKind, LETTER } from './character.ts';
import { plainTokenEnd, skipSpaces } from './plain-token.ts';
import type { Span } from './span.ts';

/** `word` starts with a letter, `number` with a digit; `quote` is a quotation mark, `mark` any other sign. */
export type TokenKind = 'word' | 'number' | 'quote' | 'mark';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, with plain apostrophes and hyphens, letters and their accents in one: the form the lexicon is keyed by. */
  readonly lower: string;
  readonly kind: TokenKind;
}

const HOLDS_LETTER = /\p{L}/u;
const APOSTROPHES = /[’ʼ]/g;
const HYPHENS = /[‐‑]/g;
/** What the lexicon writes in another way. Few words hold any of it. */
const WRITTEN_OTHERWISE = /[‐‑]|[\u0300-\u036f]/;

/*
 * One alternation, tried in order at each place; none can backtrack across tokens, so the scan is linear.
 *   1  abbreviations with inner full stops: U.S., e.g., p.m.
 *   2  numbers with separators: 1,200.50, 24/7, 2:30
 *   3  words with inner apostrophes, hyphens or full stops: don't, Oct-fest, Polygraph.info
 *   4  handles, hashtags
 *   5  the clitics that 3 leaves at a word's end are split off afterwards (see splitClitic)
 *   6  doubled signs that act as one: --, ..., ``
 *   7  any other visible sign
 */
const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}\p{N}]+(?:['’ʼ.\-‐‑&][\p{L}\p{M}\p{N}]+)*|[@#][\p{L}\p{N}_]+|-{2,}|\.{2,}|``|''|[^\s\p{L}\p{N}\p{Cf}]/gu;
const QUOTE_MARKS = new Set(['"', '“', '”', '„', '«', '»', '``', "''", '‘', '‚', '‟', '‹', '›']);

/**
 * Splits text into tokens, left to right. Total: any string gives tokens whose offsets ascend and never overlap.
 *
 * @param clitic a word with a smaller one at its start or end, both in groups: "l'|eau", "does|n't". It never parts a
 *   word of letters alone.
 */
export function tokenize(text: string, clitic: RegExp): Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpaces(text, 0); at < text.length; at = skipSpaces(text, at)) {
    const end = plainTokenEnd(text, at);
    if (end > at) {
      const word = text.slice(at, end);
      tokens.push(tokenOf(word, word.toLowerCase(), at));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    pushParts(tokens, match, clitic);
    at = TOKEN.lastIndex;
  }
  return tokens;
}

function pushParts(tokens: Token[], match: RegExpExecArray, clitic: RegExp): void {
  const parts = match[0].length > 2 ? clitic.exec(match[0])?.slice(1) : undefined;
  let at = match.index;
  for (const part of parts ?? match) {
    if (part === undefined || part === '') continue;
    tokens.push(tokenOf(part, lexiconForm(part), at));
    at += part.length;
  }
}

function lexiconForm(word: string): string {
  const lower = word.toLowerCase().replace(APOSTROPHES, "'");
  return WRITTEN_OTHERWISE.test(lower) ? lower.replace(HYPHENS, '-').normalize('NFC') : lower;
}

function tokenOf(text: string, lower: string, start: number): Token {
  return { text, lower, kind: kindOf(text), start, end: start + text.length };
}

function kindOf(text: string): TokenKind {
  const first = text.codePointAt(0) ?? 0;
  if (characterKind(first) === LETTER) return 'word';
  if (first >= 48 && first <= 57) return 'number';
  if (QUOTE_MARKS.has(text)) return 'quote';
  return HOLDS_LETTER.test(text) ? 'word' : 'mark'; // clitics, handles and words behind a combining mark
}
