// Who is reported as saying what: the one place where rules and the learned core meet.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { Attribution } from '../annotation.ts';
import { tagAttributions } from '../tagger/tag-attributions.ts';
import type { Weights } from '../tagger/weights.ts';
import { endAtAbsolutes } from './absolute-clause.ts';
import { addColonQuotations } from './colon-quotation.ts';
import type { Draft, Run } from './draft.ts';
import { findByRules, findQuoted } from './find-by-rules.ts';
import { finishAttributions } from './finish-attributions.ts';
import { mergeTagged } from './merge-tagged.ts';
import { dropSharedCues, findParents } from './nest-drafts.ts';
import { nestCited } from './cited.ts';
import { continueQuotations } from './quotation-rules.ts';
import { isQuoted, isIn, lowerAt, sensesAt, type Scene } from './scene.ts';
import { findSubjunctiveSpeech } from './subjunctive-rules.ts';

/**
 * All attributions of a text, outermost and nested, in the order of their first token.
 *
 * @param weights the learned core, or null for rules alone.
 * @param scope `reporting` leaves out attitudes and plans ("wants", "hopes"); `all` keeps them.
 */
export function findAttributions(
  scene: Scene,
  pack: LanguagePack,
  weights: Weights | null,
  scope: 'reporting' | 'all',
): Attribution[] {
  const { read } = scene;
  const size = read.tokens.length;
  const ruled = dropSharedCues(findByRules(scene), size);
  const merged =
    weights === null ? ruled : mergeTagged(scene, tagAttributions(read, pack, weights, scope), ruled);
  const wanted = merged.filter(
    (draft) => scope === 'all' || isReport(scene, draft, pack.tagger.least.confidence),
  );
  const quoted = continueQuotations(
    scene,
    addColonQuotations(scene, nestCited(scene, endAtAbsolutes(scene, wanted))),
  );
  const outer = findSubjunctiveSpeech(scene, quoted);
  const relayed = findQuoted(scene);
  const parents = findParents([...outer, ...relayed], size);
  const kept = [...outer, ...relayed.filter((_, index) => parents[outer.length + index] !== -1)];
  return finishAttributions(scene, kept);
}

/** The core alone, with no rule beside it, must be sure enough for the default scope. */
function isReport(scene: Scene, draft: Draft, sure: number): boolean {
  if (draft.scope !== 'reporting' || isQuestion(scene, draft)) return false;
  return (
    draft.ruleId !== 'tagger' || draft.confidence >= sure || draft.cue.some((run) => holdsSaying(scene, run))
  );
}

/** "What did the prosecutors say?": nothing is told. */
function isQuestion(scene: Scene, { source, cue }: Draft): boolean {
  const sentence = scene.sentences[scene.sentenceOf[cue[0]?.from ?? 0] ?? -1];
  if (source === null || sentence === undefined || isQuoted(scene, source.from)) return false;
  return lowerAt(scene, sentence.to - 1) === '?' && isIn(scene, source.from - 1, 'auxiliary');
}

/** Whether a word of the cue is a form of saying, telling or asking: these are reports whatever stands around them. */
function holdsSaying(scene: Scene, cue: Run): boolean {
  for (let at = cue.from; at < cue.to; at++) {
    if (sensesAt(scene, at).some((sense) => ['say', 'tell', 'ask'].includes(sense.family.id))) return true;
  }
  return false;
}
