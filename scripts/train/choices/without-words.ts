// What one language's gold teaches of another: the choice whose features are kinds of words and ways, without the words.

import type { LinearModels } from '../../../src/analysis/choice/linear-choices.ts';

/** Features that name a word or count capitals, which German gives every noun. */
const OF_WORDS = /^(?:cue|named|names)=/;

/** The models that mean the same in any language, each without what only its own does. */
export function withoutWords({ checkable }: LinearModels): LinearModels {
  if (checkable === undefined) return {};
  const weights = new Map([...checkable.weights].filter(([feature]) => !OF_WORDS.test(feature)));
  return { checkable: { ...checkable, weights } };
}
