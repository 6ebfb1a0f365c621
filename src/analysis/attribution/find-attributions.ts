// Who is reported as saying what: the one place where rules and the learned core meet.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { Attribution } from '../annotation.ts';
import { NO_CHOICES, type Choices } from '../choice/choices.ts';
import { tagAttributions } from '../tagger/tag-attributions.ts';
import type { Weights } from '../tagger/weights.ts';
import { continueStatements } from './block-statement.ts';
import { endAtAbsolutes } from './absolute-clause.ts';
import { addColonQuotations } from './colon-quotation.ts';
import type { Draft, Run } from './draft.ts';
import { findByRules, findQuoted } from './find-by-rules.ts';
import { pastLabel } from './content.ts';
import { finishAttributions } from './finish-attributions.ts';
import { isDeed } from './is-deed.ts';
import { mergeTagged } from './merge-tagged.ts';
import { dropSharedCues } from './nest-drafts.ts';
import { nestCited } from './cited.ts';
import { nestTails } from './nest-tails.ts';
import { addPointedAt } from './pointing-tags.ts';
import { continueQuotations } from './quotation-rules.ts';
import { isQuoted, isIn, lowerAt, sensesAt, type Scene } from './scene.ts';
import { isVoiceless } from './says-nothing.ts';
import { findSubjunctiveSpeech } from './subjunctive-rules.ts';
import { chooseInner } from './choose-inner.ts';
import { chooseReports } from './choose-reports.ts';

/**
 * All attributions of a text, outermost and nested, in the order of their first token.
 *
 * @param weights the learned core, or null for rules alone.
 * @param choices what was learned beside the core, of use with it and in the scope `reporting` alone.
 * @param scope `reporting` leaves out attitudes and plans ("wants", "hopes"); `all` keeps them.
 */
export function findAttributions(
  scene: Scene,
  pack: LanguagePack,
  weights: Weights | null,
  scope: 'reporting' | 'all',
  choices: Choices = NO_CHOICES,
): Attribution[] {
  const { read } = scene;
  const size = read.tokens.length;
  const ruled = dropSharedCues(findByRules(scene), size);
  const learned = weights !== null && scope === 'reporting' ? choices : NO_CHOICES;
  const asked = learned === NO_CHOICES ? 'clear-only' : 'with-unclear';
  const merged =
    weights === null
      ? ruled.map((draft) => ({ draft, stands: true }))
      : mergeTagged(scene, tagAttributions(read, pack, weights, scope, asked), ruled);
  const told =
    scope === 'all'
      ? merged
      : merged.filter(
          ({ draft }) => !isQuestion(scene, draft) && !isDeed(scene, draft) && !isVoiceless(scene, draft),
        );
  const judged = told.map(({ draft, stands }) => ({
    draft,
    stands: stands && (scope === 'all' || isReport(scene, draft, pack.tagger.least.confidence)),
  }));
  const wanted = chooseReports(scene, judged, learned);
  const quoted = continueQuotations(
    scene,
    addColonQuotations(
      scene,
      addPointedAt(scene, nestTails(scene, nestCited(scene, endAtAbsolutes(scene, wanted)))),
    ),
  );
  const outer = findSubjunctiveSpeech(scene, continueStatements(scene, quoted));
  return finishAttributions(scene, [...outer, ...chooseInner(scene, outer, findQuoted(scene), learned)]);
}

/** The core alone, with no rule beside it, must be sure enough for the default scope. */
function isReport(scene: Scene, draft: Draft, sure: number): boolean {
  if (draft.scope !== 'reporting') return false;
  return (
    draft.ruleId !== 'tagger' || draft.confidence >= sure || draft.cue.some((run) => holdsSaying(scene, run))
  );
}

/** "What did the prosecutors say?": nothing is told. */
function isQuestion(scene: Scene, { source, cue }: Draft): boolean {
  const sentence = scene.sentences[scene.sentenceOf[cue[0]?.from ?? 0] ?? -1];
  if (source === null || sentence === undefined || isQuoted(scene, source.from)) return false;
  const label = pastLabel(scene, sentence.from, sentence.to);
  if ((cue[0]?.from ?? 0) < label) return true; // "What they're saying:"
  return lowerAt(scene, sentence.to - 1) === '?' && isIn(scene, source.from - 1, 'auxiliary');
}

/** Whether a word of the cue is a form of saying, telling or asking: these are reports whatever stands around them. */
function holdsSaying(scene: Scene, cue: Run): boolean {
  for (let at = cue.from; at < cue.to; at++) {
    if (sensesAt(scene, at).some((sense) => ['say', 'tell', 'ask'].includes(sense.family.id))) return true;
  }
  return false;
}
