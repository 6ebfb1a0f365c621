// Who is reported as saying what: the one place where rules and the learned core meet.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';
import { anyOverlap, type Draft } from './draft.ts';
import { finishAttributions } from './finish-attributions.ts';
import { findPhraseAttributions } from './phrase-rules.ts';
import { continueQuotations } from './quotation-rules.ts';
import { setScene, type Scene } from './scene.ts';
import { findVerbAttributions } from './verb-rules.ts';

/**
 * All attributions of a text, outermost and nested, in the order of their first token.
 *
 * @param weights the learned core, or null for rules alone.
 * @param scope `reporting` leaves out attitudes and plans ("wants", "hopes"); `all` keeps them.
 */
export function findAttributions(
  read: ReadText,
  pack: LanguagePack,
  weights: null,
  scope: 'reporting' | 'all',
): Attribution[] {
  const scene = setScene(read, pack.cues);
  const drafts = continueQuotations(scene, findByRules(scene)).filter(
    (draft) => scope === 'all' || draft.scope === 'reporting',
  );
  return finishAttributions(scene, drafts);
}

function findByRules(scene: Scene): Draft[] {
  const { sentences, quotationOf } = scene.read;
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    const quoted = (at: number) => (quotationOf[at] ?? -1) !== -1;
    const found = [
      ...findPhraseAttributions(scene, sentence.from, sentence.to, quoted),
      ...findVerbAttributions(scene, sentence.from, sentence.to, quoted),
    ];
    drafts.push(...outermost(found));
  }
  return drafts;
}

/** Leaves out attributions whose cue stands in the content of another. */
function outermost(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0))) {
    if (!kept.some((other) => anyOverlap(other.content, draft.cue) || anyOverlap(other.cue, draft.cue)))
      kept.push(draft);
  }
  return kept;
}
