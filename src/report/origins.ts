// Which of the declared sources a text is from, and which of them carry its claims.

import type { Source } from '../analysis/source/source.ts';
import { agencyOf } from '../article/agency/agency-name.ts';
import { splitNames } from '../article/agency/credit-line.ts';
import type { DeclaredSource } from '../text/article.ts';

/** What is declared of the text's origin; publishers, authors and works it cites carry nothing. */
export function originsOf(declared: readonly DeclaredSource[]): readonly DeclaredSource[] {
  return declared.filter(({ role }) => role === 'agency' || role === 'canonical' || role === 'based-on');
}

/**
 * Those of them that carry the claims. Who only gave a part of a text that people sign carries none that the words would
 * tell; where nobody signs (`byline`), it does.
 */
export function carriersAmong(
  origins: readonly DeclaredSource[],
  byline: string | null,
): readonly DeclaredSource[] {
  const whole = origins.filter(({ part }) => !part);
  return whole.length > 0 || namesPeople(byline) ? whole : origins;
}

/** Whether a source the text names is the agency that is declared: then both are one node. */
export function isSameAgency(source: Source, declared: DeclaredSource): boolean {
  if (source.name.toLowerCase() === declared.name.toLowerCase()) return true;
  const id = agencyOf(source.name)?.id;
  return id !== undefined && id === agencyOf(declared.name)?.id;
}

/** Whether a byline names anybody but agencies. */
function namesPeople(byline: string | null): boolean {
  return byline !== null && splitNames(byline).some((name) => agencyOf(name) === null);
}
