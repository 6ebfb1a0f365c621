// "She took to Instagram to say that ...", "he used his speech to announce that ...": where it is said comes before the verb of saying.

import type { Draft } from './draft.ts';
import { holdsClause } from './content.ts';
import { isAdverb, isIn, isQuoteMark, lowerAt, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { hasFrame, rightContent } from './verb-content.ts';
import { draftOfVerb, type VerbGroup } from './verb-group.ts';

/** Tokens between "took" and "to say". */
const LONGEST_STAGE = 9;

/** The attribution of a "to say" whose subject chose a stage for it, or null. */
export function stagedAttribution(
  scene: Scene,
  group: VerbGroup,
  floor: number,
  ceiling: number,
): Draft | null {
  if (!hasFrame(group, 'clause')) return null;
  const verb = stageVerbBefore(scene, group.from, floor);
  if (verb === -1) return null;
  let end = verb;
  while (end > floor && (isIn(scene, end - 1, 'auxiliary') || isAdverb(scene, end - 1))) end--;
  const subject = subjectBefore(scene, end, floor);
  const content = rightContent(scene, group, ceiling);
  if (subject === null || content === null || isIn(scene, subject.from, 'impersonal')) return null; // "it took a week to say"
  return holdsClause(scene, content.from, content.to) ? draftOfVerb(group, subject, [content]) : null;
}

/** The "took" of "took to the stage", "took the stage", not of "took | to say"; -1 where there is none. */
function stageVerbBefore(scene: Scene, end: number, floor: number): number {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_STAGE); at--) {
    if (lowerAt(scene, at) === ',' || isQuoteMark(scene, at)) return -1;
    if (isIn(scene, at, 'stage-verb')) {
      const next = at + 1;
      const onto = isIn(scene, next, 'infinitive-mark') || isIn(scene, next, 'determiner');
      return next + 1 < end && (onto || isIn(scene, next, 'possessive')) ? at : -1;
    }
    if (scene.isVerb[at] === 1) return -1;
  }
  return -1;
}
