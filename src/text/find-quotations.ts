// Pairs quotation marks. A quotation left open runs to its paragraph's end, as newspapers print long quotations.

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

const MAY_STAND_ALONE = new Set(['‘', '»', '‚', '›', '‹']);

/** All outermost quotations of one paragraph, in order. Quotations inside a quotation belong to it. */
export function findQuotations(tokens: readonly Token[], paragraph: TokenRun): Quotation[] {
  const quotations: Quotation[] = [];
  const neverClosed = new Set<string>(); // a mark with no closing one ahead has none further on either
  let at = paragraph.from;
  while (at < paragraph.to) {
    const closers = opensQuotation(tokens, at);
    const mark = tokens[at]?.text ?? '';
    if (closers === null || neverClosed.has(mark)) {
      at++;
      continue;
    }
    const close = findClose(tokens, at, paragraph.to, closers);
    if (close === -1 && MAY_STAND_ALONE.has(mark)) {
      neverClosed.add(mark);
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
function opensQuotation(tokens: readonly Token[], at: number): readonly string[] | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'quote') return null;
  const closers = PAIRS[token.text];
  if (closers === undefined) return null;
  const next = tokens[at + 1];
  if (token.text === '‘' && (next === undefined || next.start !== token.end)) return null;
  return closers;
}

function findClose(
  tokens: readonly Token[],
  open: number,
  limit: number,
  closers: readonly string[],
): number {
  const opener = tokens[open]?.text;
  for (let at = open + 1; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (opener === '“' && closesDoubled(tokens, at)) return at + 1;
    if (!closers.includes(token.text)) continue;
    if (token.text === opener && opener === '“') return -1; // a second opening mark: the first was never closed
    if ((token.text === '’' || token.text === "'") && !endsWord(tokens, at)) continue;
    return at;
  }
  return -1;
}

/** ’’ typed for ”, as wire copy does. */
function closesDoubled(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return first?.text === '’' && second?.text === '’' && first.end === second.start;
}

/** A closing ’ is followed by a space or a sign, never by a letter ("don’t"), and follows something directly. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || before.end !== token.start) return false;
  return next === undefined || next.start > token.end || next.kind === 'mark' || next.kind === 'quote';
}
