// Which of the rules' findings may stand inside another attribution: somebody else's statement, not a mere deed or the
// speaker's own "I think".

import { holdsClause, holdsQuotation } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { isSourceLike } from './cited.ts';
import { headOf } from './noun-phrase.ts';
import { isGerund, isIn, lowerAt, type Scene } from './scene.ts';

const STATING = new Set([
  'say',
  'tell',
  'claim',
  'argue',
  'deny',
  'show',
  'believe',
  'accuse',
  'as-saying',
  'citing',
  'according-to',
  'cue-noun',
]);

/** Whether a draft found inside somebody's words passes on what yet another source states. */
export function isInnerStatement(scene: Scene, draft: Draft): boolean {
  if (draft.source === null) return draft.scope === 'reporting' && draft.stance === 'distancing';
  const own = isIn(scene, draft.source.from, 'speaker-word') && draft.source.to - draft.source.from === 1;
  if (own || !STATING.has(draft.ruleId) || isOwnText(scene, draft.source)) return false;
  if (!isIn(scene, draft.source.from, 'third-person') && !endsLikeSource(scene, draft.source)) return false;
  return (
    draft.content.some((run) => holdsClause(scene, run.from, run.to)) ||
    draft.content.some((run) => isGerund(scene, run.from)) || // "reported hearing shots"
    draft.ruleId === 'accuse' ||
    draft.ruleId === 'deny'
  );
}

/** "My statements", "our data": the speaker's own words once more. */
function isOwnText(scene: Scene, source: Run): boolean {
  const own = isIn(scene, source.from, 'speaker-word');
  return own && scene.nouns.get(lowerAt(scene, source.to - 1))?.kind !== 'person';
}

/** Whether a rule's finding outside all quotation holds without the learned core: a likely source and a whole statement. */
export function isPlainStatement(scene: Scene, draft: Draft, families: ReadonlySet<string>): boolean {
  if (draft.source === null || !families.has(draft.ruleId)) return false;
  const plain = isIn(scene, draft.source.from, 'plain-pronoun') || endsLikeSource(scene, draft.source);
  if (!plain) return false;
  if (draft.ruleId === 'believe') return true; // the rule takes a clause or "sales to fall" only
  if (draft.ruleId === 'deny') return true; // "Minister denies role": what is denied is rarely a clause
  if (draft.ruleId === 'describe') return draft.content.some((run) => holdsQuotation(scene, run));
  return isStatedBefore(draft) || draft.content.some((run) => holdsClause(scene, run.from, run.to));
}

/** Tokens of a clause. */
const SHORT_CLAUSE = 5;

/** "The firm plans two sites, officials told the Gazette": words before the source are a statement even without a known verb. */
function isStatedBefore({ ruleId, source, content }: Draft): boolean {
  const last = content.at(-1);
  if (last === undefined || source === null || (ruleId !== 'tell' && ruleId !== 'say')) return false;
  return content.length === 1 && last.to <= source.from && last.to - last.from >= SHORT_CLAUSE;
}

/** "Court records show that ...": a text that shows a whole statement needs no consent of the core. */
export function isShowingText(scene: Scene, draft: Draft): boolean {
  if (draft.source === null || draft.ruleId !== 'show') return false;
  if (draft.content.some((run) => isIn(scene, run.from, 'complementiser')))
    return endsLikeSource(scene, draft.source);
  const head = headOf(scene, draft.source);
  return (
    scene.nouns.get(lowerAt(scene, head))?.kind === 'document' &&
    draft.content.some((run) => holdsClause(scene, run.from, run.to))
  );
}

function endsLikeSource(scene: Scene, source: Run): boolean {
  return (
    isSourceLike(scene, source) &&
    !isIn(scene, source.to - 1, 'preposition') &&
    !isIn(scene, source.to - 1, 'conjunction')
  );
}
