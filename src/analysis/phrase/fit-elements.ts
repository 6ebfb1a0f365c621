// Compares pattern elements with tokens, forwards or backwards from a place, inside one sentence.

import type { TokenRun } from '../../text/split-sentences.ts';
import type { Token } from '../../text/token.ts';
import type { Element, Look } from './parse-pattern.ts';

/**
 * Where each element ends when all of them fit from token `at` on, or null.
 * Backtracks only over optional words and gaps, both bounded by the pattern, so the cost per place is constant.
 *
 * @param step 1 reads onwards from `at`, -1 reads back from it.
 * @returns for each element the token index after it (before it, when reading back).
 */
export function fitElements(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  sentence: TokenRun,
  step: 1 | -1,
): readonly number[] | null {
  const ends: number[] = [];
  const fit = (index: number, place: number): boolean => {
    const element = elements[index];
    if (element === undefined) return true;
    ends[index] = place;
    const token = place >= sentence.from && place < sentence.to ? tokens[place] : undefined;
    if (element.kind === 'edge') return token === undefined && fit(index + 1, place);
    if (element.kind === 'gap') return fitGap(index, place, element.most);
    if (token !== undefined && fitsToken(element, token)) {
      ends[index] = place + step;
      if (fit(index + 1, place + step)) return true;
      ends[index] = place;
    }
    return element.optional && fit(index + 1, place);
  };
  const fitGap = (index: number, start: number, most: number): boolean => {
    for (let skipped = 0, place = start; skipped <= most; skipped++, place += step) {
      ends[index] = place;
      if (fit(index + 1, place)) return true;
      const token = place >= sentence.from && place < sentence.to ? tokens[place] : undefined;
      if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
    }
    return false;
  };
  return fit(0, at) ? ends : null;
}

function fitsToken(element: Extract<Element, { kind: 'token' }>, token: Token): boolean {
  const { lower } = token;
  const fits =
    element.words.has(lower) ||
    element.starts.some((start) => lower.startsWith(start)) ||
    element.ends.some((end) => lower.length > end.length && lower.endsWith(end)) ||
    element.looks.some((look) => looksLike(token, look));
  return fits !== element.not;
}

function looksLike(token: Token, look: Look): boolean {
  if (look === 'sign') return token.kind === 'mark' || token.kind === 'quote';
  if (look === 'number') return token.kind === 'number';
  if (token.kind !== 'word') return false;
  if (look === 'word') return true;
  return isCapitalised(token) === (look === 'name');
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text.slice(0, 1);
  return first !== first.toLowerCase();
}
