// Datelines and credit lines at a paragraph's start: "HALM, March 3 (Norpress) -". They are no part of what is said.

import { startsCapital } from '../text/character.ts';
import type { Token } from '../text/token.ts';

/** A dateline's longest run of words and signs. */
const REACH = 16;
/** Without capitals or an agency in brackets to show what it is: "Vell, Northland —". */
const SHORT = 5;
const DASH = /^(?:-{1,2}|–|—)$/;
const CAPITALS = /^\p{Lu}{3,}$/u;

/**
 * The first token behind the dateline that opens the paragraph at token `from`, or `from` where none does: a place, a
 * date and an agency, all names and numbers, up to a dash with a space before it.
 */
export function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to - 1, from + REACH);
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) return from;
    if (DASH.test(token.text)) return closesDateline(tokens, from, at) ? at + 1 : from;
    if (!fits(token, tokens[at - 1])) return from;
  }
  return from;
}

function fits(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return startsCapital(token.text);
  return /^[,./()|]$/.test(token.text) && before !== undefined;
}

function closesDateline(tokens: readonly Token[], from: number, dash: number): boolean {
  const [before, sign, next] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  if (before === undefined || sign === undefined || next === undefined || dash === from) return false;
  if (sign.start === before.end) return false;
  if (before.text === ')' || CAPITALS.test(tokens[from]?.text ?? '')) return true;
  return dash - from <= SHORT && next.kind === 'word' && startsCapital(next.text);
}
