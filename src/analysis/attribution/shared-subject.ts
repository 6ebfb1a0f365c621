// Cue verbs without a subject of their own: "..., adding that B", "X said A and added B".

import type { Draft, Run } from './draft.ts';
import { isIn, isWord, lowerAt, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { rightContent } from './verb-content.ts';
import { draftOfVerb, type VerbGroup } from './verb-group.ts';

/** ", adding that ...": the source is that of the sentence's last attribution, or its first noun phrase. */
export function gerundAttribution(
  scene: Scene,
  group: VerbGroup,
  floor: number,
  ceiling: number,
  earlier: readonly Draft[],
): Draft | null {
  const border = lowerAt(scene, group.from - 1);
  const content = rightContent(scene, group, ceiling);
  if (content === null) return null;
  const trails = border === ',' || border === '—' || isIn(scene, group.from - 1, 'gerund-host');
  if (!trails && !(group.sense.family.id === 'accuse' && isWord(scene, group.from - 1))) return null; // "filed a suit in May accusing the board"
  return draftOfVerb(group, earlier.at(-1)?.source ?? leadingSubject(scene, floor, group.from), [content]);
}

/** "X said A and added B": the subject is the one before. */
export function coordinated(
  scene: Scene,
  group: VerbGroup,
  floor: number,
  ceiling: number,
  earlier: readonly Draft[],
): Draft | null {
  const before = lowerAt(scene, group.from - 1);
  if (before !== ',' && !isIn(scene, group.from - 1, 'goes-on')) return null;
  const content = rightContent(scene, group, ceiling);
  const subject = earlier.at(-1)?.source ?? leadingSubject(scene, floor, group.from);
  return content === null || subject === null ? null : draftOfVerb(group, subject, [content]);
}

function leadingSubject(scene: Scene, floor: number, ceiling: number): Run | null {
  for (let at = floor; at < ceiling; at++) {
    if (scene.isVerb[at] === 1) return subjectBefore(scene, at, floor);
  }
  return null;
}
