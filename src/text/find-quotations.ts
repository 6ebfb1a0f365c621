// Pairs quotation marks. A quotation left open runs to its paragraph's end, as newspapers print long quotations.

import type { TextWords } from '../lexicon/text-words.ts';
import type { TokenRun } from './split-sentences.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A quotation, marks included; `from`/`to` are token indices, half-open. */
export interface Quotation extends Span {
  readonly from: number;
  readonly to: number;
  /** False where the closing mark is missing in its paragraph. */
  readonly closed: boolean;
}

const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '"': ['"', '”'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '``': ["''", '"'],
  "''": ["''", '"'], // some archives print both marks as two apostrophes
  '‘': ['’', "'"],
  '»': ['«'],
  '‚': ['‘', '’'],
  '›': ['‹'],
  '‹': ['›'],
};

const MAY_STAND_ALONE = new Set(["'", '‘', '»', '‚', '›', '‹']);

/** Tokens of a quotation in straight single marks. */
const LONGEST_SINGLE = 120;

/** All outermost quotations of one paragraph, in order. Quotations inside a quotation belong to it. */
export function findQuotations(
  tokens: readonly Token[],
  paragraph: TokenRun,
  words: Pick<TextWords, 'cutOff'>,
): Quotation[] {
  const quotations: Quotation[] = [];
  const neverClosed = new Set<string>(); // a mark with no closing one ahead has none further on either
  let at = paragraph.from;
  while (at < paragraph.to) {
    const closers = opensQuotation(tokens, at, words);
    const mark = tokens[at]?.text ?? '';
    if (closers === null || neverClosed.has(mark)) {
      at++;
      continue;
    }
    const close = closeOf(tokens, at, paragraph.to, closers, words);
    if (close === -1 && MAY_STAND_ALONE.has(mark)) {
      if (mark !== "'") neverClosed.add(mark);
      at++; // a lone ‘ is an apostrophe ("the ‘90s"), a lone » the end of something cut off, a lone › an arrow
      continue;
    }
    const to = close === -1 ? paragraph.to : close + 1;
    quotations.push({
      from: at,
      to,
      start: tokens[at]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      closed: close !== -1,
    });
    at = to;
  }
  return quotations;
}

/** The marks that would close a quotation opened at `at`, or null where nothing opens. */
function opensQuotation(
  tokens: readonly Token[],
  at: number,
  words: Pick<TextWords, 'cutOff'>,
): readonly string[] | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === "'") return opensByApostrophe(tokens, at, words) ? ["'"] : null;
  if (token.kind !== 'quote') return null;
  const closers = PAIRS[token.text];
  if (closers === undefined) return null;
  const next = tokens[at + 1];
  if (token.text === '‘' && (next === undefined || next.start !== token.end)) return null;
  return closers;
}

/** A single mark is an apostrophe as well, so what stands beside it counts. */
function closeOf(
  tokens: readonly Token[],
  open: number,
  limit: number,
  closers: readonly string[],
  words: Pick<TextWords, 'cutOff'>,
): number {
  const mark = tokens[open]?.text ?? '';
  const single = mark === "'" || mark === '‘' ? closeOfSingle(tokens, open, limit, closers, words) : -1;
  return single !== -1 || mark === "'" ? single : findClose(tokens, open, limit, closers);
}

/**
 * The mark that closes a quotation opened at `open`, or -1. Marks that open once more inside are counted; where the outer
 * quotation then lacks its own closing mark, the first one that closes anything ends it.
 */
function findClose(
  tokens: readonly Token[],
  open: number,
  limit: number,
  closers: readonly string[],
): number {
  const opener = tokens[open]?.text ?? '';
  let depth = 1;
  let first = -1;
  for (let at = open + 1; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (opener === '“' && closesDoubled(tokens, at)) return at + 1;
    if (token.text === opener && opener === '“' && !endsWord(tokens, at)) {
      depth++;
      continue;
    }
    if (!closers.includes(token.text) && !(opener === '"' && token.text === '“' && endsWord(tokens, at)))
      continue;
    if ((token.text === '’' || token.text === "'") && !endsWord(tokens, at)) continue;
    if (first === -1) first = at;
    depth--;
    if (depth === 0) return at;
  }
  return first;
}

/** 'It is late,' with straight marks: behind a space, with a word behind it that is none cut off at its front. */
function opensByApostrophe(tokens: readonly Token[], at: number, words: Pick<TextWords, 'cutOff'>): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || next === undefined || next.start !== mark.end || next.kind !== 'word')
    return false;
  return (before === undefined || before.end < mark.start) && !words.cutOff.has(next.lower);
}

/**
 * The single mark that closes such a quotation: behind a sign ("late,'") before any behind a word, which may be a
 * plural's ("the libraries' roofs").
 */
function closeOfSingle(
  tokens: readonly Token[],
  open: number,
  limit: number,
  closers: readonly string[],
  words: Pick<TextWords, 'cutOff'>,
): number {
  let behindWord = -1;
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_SINGLE); at++) {
    if (tokens[at]?.text === '‘') break;
    if (!closers.includes(tokens[at]?.text ?? '')) continue;
    if (opensByApostrophe(tokens, at, words)) break;
    if (!endsWord(tokens, at)) continue;
    if (tokens[at - 1]?.kind === 'mark') return at;
    if (behindWord === -1 || tokens[at + 1]?.kind === 'mark') behindWord = at;
  }
  return behindWord;
}

/** ’’ typed for ”, as wire copy does. */
function closesDoubled(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return first?.text === '’' && second?.text === '’' && first.end === second.start;
}

/** A closing mark is followed by a space or a sign, never by a letter ("don’t"), and follows something directly. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || before.end !== token.start) return false;
  return next === undefined || next.start > token.end || next.kind === 'mark' || next.kind === 'quote';
}
