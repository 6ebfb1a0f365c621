// Who is reported as saying what: the one place where rules and the learned core meet.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';
import { findByRules, findQuoted } from './find-by-rules.ts';
import { finishAttributions } from './finish-attributions.ts';
import { dropSharedCues, findParents } from './nest-drafts.ts';
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
  _weights: null,
  scope: 'reporting' | 'all',
): Attribution[] {
  const scene = setScene(read, pack.cues);
  const size = read.tokens.length;
  const found = dropSharedCues(findByRules(scene), size).filter(
    (draft) => scope === 'all' || draft.scope === 'reporting',
  );
  const outer = continueQuotations(scene, found);
  const relayed = findQuoted(scene);
  const parents = findParents([...outer, ...relayed], size);
  const kept = [...outer, ...relayed.filter((_, index) => parents[outer.length + index] !== -1)];
  return finishAttributions(
    scene,
    kept.map((draft) => addVia(scene, pack, draft)),
  );
}
