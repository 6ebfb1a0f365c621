// Which of the rules' findings may stand inside another attribution: somebody else's statement, not a mere deed or the
// speaker's own "I think".

import { holdsClause } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { isSourceLike } from './relay-rules.ts';
import { isIn, lowerAt, type Scene } from './scene.ts';

const SPEAKER = new Set([
  'i',
  'we',
  'you',
  'it',
  'my',
  'our',
  'your',
  'me',
  'us',
  'that',
  'this',
  'which',
  'who',
]);
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
const OTHERS = new Set(['he', 'she', 'they']);

/** Whether a draft found inside somebody's words passes on what yet another source states. */
export function isInnerStatement(scene: Scene, draft: Draft): boolean {
  if (draft.source === null) return draft.scope === 'reporting' && draft.stance === 'distancing';
  if (SPEAKER.has(lowerAt(scene, draft.source.from)) || !STATING.has(draft.ruleId)) return false;
  if (!OTHERS.has(lowerAt(scene, draft.source.from)) && !endsLikeSource(scene, draft.source)) return false;
  return (
    draft.content.some((run) => holdsClause(scene, run.from, run.to)) ||
    draft.ruleId === 'accuse' ||
    draft.ruleId === 'deny'
  );
}

const PRONOUNS = new Set(['he', 'she', 'they', 'who', 'it', 'which']);

/** Whether a rule's finding outside all quotation holds without the learned core: a likely source and a whole statement. */
export function isPlainStatement(scene: Scene, draft: Draft, families: ReadonlySet<string>): boolean {
  if (draft.source === null || !families.has(draft.ruleId)) return false;
  const plain = PRONOUNS.has(lowerAt(scene, draft.source.from)) || endsLikeSource(scene, draft.source);
  return plain && draft.content.some((run) => holdsClause(scene, run.from, run.to));
}

function endsLikeSource(scene: Scene, source: Run): boolean {
  return (
    isSourceLike(scene, source) &&
    !isIn(scene, source.to - 1, 'preposition') &&
    !isIn(scene, source.to - 1, 'conjunction')
  );
}
