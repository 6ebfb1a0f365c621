// Whether a statement is worded as a fact one could check, so that flags are worth showing for it.

import { leaning, type Choices } from '../analysis/choice/choices.ts';
import type { ClaimWords } from '../lexicon/claim-words.ts';
import type { Span } from '../text/span.ts';
import { checkableFeatures, type Raised } from './checkable-features.ts';
import { readsAsFact, type Worded } from './reads-as-fact.ts';

/** Log-odds from which on a statement counts as checkable; by folds over sourcing-dev, where as many are missed as are extra. */
const BAR = -0.6;

/**
 * Asks the learned choice where there is one, else goes by rule.
 *
 * @param span where the statement stands: what the choice is asked about.
 */
export function isCheckable(
  worded: Worded,
  span: Span,
  raised: Raised,
  { patterns, choices }: { readonly patterns: ClaimWords; readonly choices: Choices },
): boolean {
  const matter = { start: span.start, end: span.end, option: raised.flags.join(' ') };
  const weighed = choices.weigh('checkable', checkableFeatures(worded, raised, patterns), matter);
  return weighed === null ? readsAsFact(worded, patterns) : leaning(weighed) > BAR;
}
