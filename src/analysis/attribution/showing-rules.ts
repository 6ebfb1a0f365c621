// Texts that show something in passing: "a study showing that ...", "she cited figures suggesting ...".

import type { CueFamily } from '../../lexicon/cue.ts';
import { contentAfter } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isText, nounPhraseBefore } from './noun-phrase.ts';
import { isIn, isWord, sensesAt, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** Finds them in tokens `floor` to `ceiling` of one sentence; tokens for which `skip` holds cannot be cues. */
export function findShowingTexts(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor + 1; at < ceiling; at++) {
    const sense = sensesAt(scene, at).find(
      ({ form, family }) => form === 'gerund' && family.frames[0] === 'clause',
    );
    if (sense === undefined || skip(at) || !isWord(scene, at - 1) || isIn(scene, at - 1, 'comparison'))
      continue;
    const source = nounPhraseBefore(scene, at, floor);
    if (source === null) continue;
    if (!isText(scene, source)) continue;
    const content = contentAfter(scene, at + 1, ceiling);
    if (content === null) continue;
    drafts.push(
      draftBy(showFamily(scene) ?? sense.family, {
        source,
        cue: [{ from: at, to: at + 1 }],
        content: [content],
      }),
    );
  }
  return drafts;
}

/** "Drone film shows | guards beating marchers": a text or picture shows a thing, without a clause. */
export function shownObject(scene: Scene, group: VerbGroup, subject: Run, ceiling: number): Draft | null {
  const { family, lemma } = group.sense;
  const shows = family.id === 'show' || scene.lexicon.verbs.showing.has(lemma);
  if (!shows || group.passive || group.infinitive || !isText(scene, subject)) return null;
  const object = contentAfter(scene, group.to, ceiling);
  if (object === null || object.from !== group.to || object.to - object.from < SHORTEST_OBJECT) return null;
  if (isIn(scene, object.from, 'be')) return null; // "all the film shows is"
  return draftBy(showFamily(scene) ?? family, {
    source: subject,
    cue: [{ from: group.from, to: group.to }],
    content: [object],
  });
}

function showFamily(scene: Scene): CueFamily | undefined {
  return scene.lexicon.families.find(({ id }) => id === 'show');
}

/** Tokens: "the minutes reveal | a row". */
const SHORTEST_OBJECT = 2;
