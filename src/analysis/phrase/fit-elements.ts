// Compares pattern elements with tokens, forwards or backwards from a place, inside one sentence.

import { startsCapital } from '../../text/character.ts';
import type { TokenRun } from '../../text/split-sentences.ts';
import type { Token } from '../../text/token.ts';
import type { Element, Look } from './parse-pattern.ts';

/** Behind a plural owner: "the victims' names" is one run of words. */
const APOSTROPHE = "'";

/**
 * Where each element ends when all of them fit from token `at` on, or null.
 * Backtracks only over optional words and gaps, both bounded by the pattern, so the cost per place is constant.
 *
 * @param step 1 reads onwards from `at`, -1 reads back from it.
 * @param acrossQuotes reads over a quotation mark between two elements.
 * @returns for each element the token index after it (before it, when reading back).
 */
export function fitElements(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  sentence: TokenRun,
  step: 1 | -1,
  acrossQuotes = false,
): readonly number[] | null {
  const ends: number[] = [];
  return fitFrom(0, at, { elements, tokens, sentence, step, acrossQuotes, ends }) ? ends : null;
}

interface Fit {
  readonly elements: readonly Element[];
  readonly tokens: readonly Token[];
  readonly sentence: TokenRun;
  readonly step: 1 | -1;
  readonly acrossQuotes: boolean;
  readonly ends: number[];
}

/** Whether the elements from `index` on fit from `place` on. */
function fitFrom(index: number, place: number, fit: Fit): boolean {
  const element = fit.elements[index];
  if (element === undefined) return true;
  fit.ends[index] = place;
  if (element.kind === 'gap') return fitGap(index, place, element.most, fit);
  const token = tokenAt(place, fit);
  if (element.kind === 'edge') return token === undefined && fitFrom(index + 1, place, fit);
  if (token !== undefined && fitsToken(element, token)) {
    fit.ends[index] = place + fit.step;
    if (fitFrom(index + 1, place + fit.step, fit)) return true;
    fit.ends[index] = place;
  }
  if (element.optional && fitFrom(index + 1, place, fit)) return true;
  return index > 0 && readsOver(place, fit) && fitFrom(index, place + fit.step, fit);
}

/** Whether a quotation mark stands here that may be read over: one alone, so the cost stays constant. */
function readsOver(place: number, fit: Fit): boolean {
  return (
    fit.acrossQuotes &&
    tokenAt(place, fit)?.kind === 'quote' &&
    tokenAt(place - fit.step, fit)?.kind !== 'quote'
  );
}

function fitGap(index: number, start: number, most: number, fit: Fit): boolean {
  for (let skipped = 0, place = start; skipped <= most; skipped++, place += fit.step) {
    fit.ends[index] = place;
    if (fitFrom(index + 1, place, fit)) return true;
    const token = tokenAt(place, fit);
    if (token === undefined || (token.kind === 'mark' && token.lower !== APOSTROPHE)) return false;
    if (token.kind === 'quote' && !readsOver(place, fit)) return false;
  }
  return false;
}

function tokenAt(place: number, { tokens, sentence }: Fit): Token | undefined {
  return place >= sentence.from && place < sentence.to ? tokens[place] : undefined;
}

function fitsToken(element: Extract<Element, { kind: 'token' }>, token: Token): boolean {
  return (element.words.has(token.lower) || fitsByShape(element, token)) !== element.not;
}

function fitsByShape({ starts, ends, looks }: Extract<Element, { kind: 'token' }>, token: Token): boolean {
  const { lower } = token;
  for (const start of starts) if (lower.startsWith(start)) return true;
  for (const end of ends) if (lower.length > end.length && lower.endsWith(end)) return true;
  for (const look of looks) if (looksLike(token, look)) return true;
  return false;
}

function looksLike(token: Token, look: Look): boolean {
  if (look === 'sign') return token.kind === 'mark' || token.kind === 'quote';
  if (look === 'number') return token.kind === 'number';
  if (token.kind !== 'word') return false;
  if (look === 'word') return true;
  return startsCapital(token.text) === (look === 'name');
}
