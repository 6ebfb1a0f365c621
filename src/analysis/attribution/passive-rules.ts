// Passive cue verbs with their agent: "the plan was criticised by X", "the clerk was told by police that ...".

import { contentAfter } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isIn, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { draftOfVerb, type VerbGroup } from './verb-group.ts';

/** "was criticised by X", "X was told": only with the agent named. */
export function passiveAttribution(
  scene: Scene,
  group: VerbGroup,
  floor: number,
  ceiling: number,
): Draft | null {
  for (let at = group.to; at < Math.min(ceiling, group.to + 4); at++) {
    if (!isIn(scene, at, 'agent')) continue;
    const source = nounPhraseAfter(scene, at + 1, ceiling);
    const content = subjectBefore(scene, group.from, floor);
    if (source === null || content === null) return null;
    if (group.sense.family.id === 'tell') return toldBy(scene, group, source, ceiling);
    return draftOfVerb(group, source, [content, ...after(scene, source.to, ceiling)]);
  }
  return null;
}

/** "The clerk was told by police | that the gate was shut": the subject only listens. */
function toldBy(scene: Scene, group: VerbGroup, source: Run, ceiling: number): Draft | null {
  if (!isIn(scene, source.to, 'complementiser')) return null;
  const content = contentAfter(scene, source.to, ceiling);
  return content === null ? null : draftOfVerb(group, source, [content]);
}

function after(scene: Scene, from: number, ceiling: number): Run[] {
  const rest = isIn(scene, from, 'complement') ? contentAfter(scene, from, ceiling) : null;
  return rest === null ? [] : [rest];
}
