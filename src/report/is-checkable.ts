// Whether a statement is worded as a fact one could check, so that flags are worth showing for it.

import { leaning, type Choices } from '../analysis/choice/choices.ts';
import type { ClaimWords } from '../lexicon/claim-words.ts';
import type { Span } from '../text/span.ts';
import { checkableFeatures, type Raised } from './checkable-features.ts';
import { readsAsFact, type Worded } from './reads-as-fact.ts';

/** Log-odds from which on a statement counts as checkable; by folds over sourcing-dev, a little more is found than is extra. */
const BAR = -0.6;
const UNNAMED = ['flag=unnamed-source', 'flag=no-source'];
/** Words that may make a fact an opinion, a wish or a guess. */
const SHADED: ReadonlySet<string> = new Set(
  ['worth', 'mind', 'self', 'listener', 'duty', 'future', 'possibility', 'degree'].map(
    (telling) => `holds ${telling}`,
  ),
);

/**
 * Asks the learned choice where there is one, else goes by rule; a plain fact by nobody named is always worth its flag.
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
  const features = checkableFeatures(worded, raised, patterns);
  const weighed = choices.weigh('checkable', features, matter);
  if (weighed === null) return readsAsFact(worded, patterns);
  return isPlainFact(features) || leaning(weighed) > BAR;
}

/**
 * A fact by rule, or a plan in the writer's words, that nobody named stands for, without a word that judges, wishes,
 * supposes or speaks for oneself.
 */
function isPlainFact(features: readonly string[]): boolean {
  return (
    UNNAMED.some((flag) => features.includes(flag)) &&
    (features.includes('rule=true') || features.includes('indirect holds plan')) &&
    !features.some((feature) => SHADED.has(feature))
  );
}
