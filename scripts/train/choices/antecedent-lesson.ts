// What the gold chains of a sentence say of whom a pronoun or description there means.

import { sameSourceName } from '../../evaluate/same-source-name.ts';
import { NO_SOURCE } from '../../evaluate/sourcing-gold.ts';
import type { Lesson } from './lesson.ts';

/**
 * Right is a candidate all of whose names stand in the sentence's chains: for a statement inside another's words behind
 * the first hop, else anywhere. Nothing is taught by a sentence without a chain, or without an inner one for the former.
 * The option holds "inner" or "outer" and the candidate's names, a line each.
 */
export const antecedentLesson: Lesson = (article, { start, option = '' }) => {
  const [place, ...names] = option.split('\n');
  const at = article.sentences.findIndex(([from, to]) => from <= start && start < to);
  const chains = article.labels.find(({ i }) => i === at)?.chains ?? [];
  const hops = chains.flatMap((chain) => (place === 'inner' ? chain.slice(1) : chain));
  const known = hops.filter((hop) => hop !== NO_SOURCE);
  if (known.length === 0) return null;
  const isMeant = (name: string): boolean =>
    known.some((hop) => sameSourceName([name], [hop, ...(article.sources[hop]?.aliases ?? [])]));
  return names.every(isMeant) ? 1 : 0;
};
