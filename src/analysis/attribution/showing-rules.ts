// Texts that show something in passing: "a study showing that ...", "she cited figures suggesting ...".

import { contentAfter } from './content.ts';
import { draftBy, type Draft } from './draft.ts';
import { headOf, nounPhraseBefore } from './noun-phrase.ts';
import { isIn, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

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
    if (scene.nouns.get(lowerAt(scene, headOf(scene, source)))?.kind !== 'document') continue;
    const content = contentAfter(scene, at + 1, ceiling);
    if (content === null) continue;
    const show = scene.lexicon.families.find(({ id }) => id === 'show') ?? sense.family;
    drafts.push(draftBy(show, { source, cue: [{ from: at, to: at + 1 }], content: [content] }));
  }
  return drafts;
}
