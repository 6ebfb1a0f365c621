// What stands before the first words of a paragraph and is no part of what is said: datelines, credit lines and the time
// of a live entry.

import { startsCapital } from '../text/character.ts';
import type { Token } from '../text/token.ts';

/** A dateline's longest run of words and signs. */
const REACH = 16;
/** Without capitals or an agency in brackets to show what it is: "Vell, Northland —". */
const SHORT = 5;
const DASH = /^(?:-{1,2}|–|—)$/;
const CAPITALS = /^\p{Lu}{3,}$/u;

/** "08:25", "8.25pm". */
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/i;

/**
 * The first token behind the dateline or the time that opens the paragraph at token `from`, or `from` where neither
 * does. A dateline is a place, a date and an agency ("HALM, March 3 (Norpress) -"): names and numbers, up to a dash with
 * a space before it.
 */
export function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  const behindTime = CLOCK.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (behindTime > from && behindTime < to && tokens[behindTime]?.kind === 'word') return behindTime;
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
