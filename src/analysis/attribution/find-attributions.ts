// Who is reported as saying what: the one place where rules and the learned core meet.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';
import { tagAttributions } from '../tagger/tag-attributions.ts';
import type { Weights } from '../tagger/weights.ts';
import { findByRules, findQuoted } from './find-by-rules.ts';
import { finishAttributions } from './finish-attributions.ts';
import { mergeTagged } from './merge-tagged.ts';
import { dropSharedCues, findParents } from './nest-drafts.ts';
import { nestCited } from './relay-rules.ts';
import { continueQuotations } from './quotation-rules.ts';
import { setScene } from './scene.ts';
import { addVia } from './via.ts';

/**
 * All attributions of a text, outermost and nested, in the order of their first token.
 *
 * @param weights the learned core, or null for rules alone.
 * @param scope `reporting` leaves out attitudes and plans ("wants", "hopes"); `all` keeps them.
 */
export function findAttributions(
  read: ReadText,
  pack: LanguagePack,
  weights: Weights | null,
  scope: 'reporting' | 'all',
): Attribution[] {
  const scene = setScene(read, pack.cues);
  const size = read.tokens.length;
  const ruled = dropSharedCues(findByRules(scene), size);
  const merged =
    weights === null ? ruled : mergeTagged(scene, tagAttributions(read, pack, weights, scope), ruled);
  const wanted = merged.filter((draft) => scope === 'all' || draft.scope === 'reporting');
  const outer = continueQuotations(scene, nestCited(scene, wanted));
  const relayed = findQuoted(scene);
  const parents = findParents([...outer, ...relayed], size);
  const kept = [...outer, ...relayed.filter((_, index) => parents[outer.length + index] !== -1)];
  return finishAttributions(
    scene,
    kept.map((draft) => addVia(scene, pack, draft)),
  );
}
