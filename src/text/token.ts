// Tokens: the words and marks of a text, in order, each with its offsets.

import type { Span } from './span.ts';

/** `word` starts with a letter, `number` with a digit; `quote` is a quotation mark, `mark` any other sign. */
export type TokenKind = 'word' | 'number' | 'quote' | 'mark';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight: the form the lexicon is keyed by. */
  readonly lower: string;
  readonly kind: TokenKind;
}

const LETTER = /\p{L}/u;
const APOSTROPHES = /[’ʼ]/g;

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
const QUOTE_MARKS = new Set(['"', '“', '”', '„', '«', '»', '``', "''", '‘', '‟', '‹', '›']);

/**
 * Splits text into tokens, left to right. Total: any string gives tokens whose offsets ascend and never overlap.
 *
 * @param clitic a word with a smaller one at its start or end, both in groups: "l'|eau", "does|n't".
 */
export function tokenize(text: string, clitic: RegExp): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const parts = match[0].length > 2 ? clitic.exec(match[0])?.slice(1) : undefined;
    let at = match.index;
    for (const part of parts ?? match) {
      if (part === undefined || part === '') continue;
      pushToken(tokens, part, at);
      at += part.length;
    }
  }
  return tokens;
}

function pushToken(tokens: Token[], text: string, start: number): void {
  const first = text.codePointAt(0) ?? 0;
  const kind = QUOTE_MARKS.has(text)
    ? 'quote'
    : first >= 48 && first <= 57
      ? 'number'
      : LETTER.test(text) // also clitics, handles and words behind a combining mark
        ? 'word'
        : 'mark';
  tokens.push({
    text,
    lower: text.toLowerCase().replace(APOSTROPHES, "'"),
    kind,
    start,
    end: start + text.length,
  });
}
