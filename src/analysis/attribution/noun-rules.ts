// Attributions by a noun: "the mayor's claim that", "a warning from engineers that", "rumours that".

import { contentAfter } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isIn, lowerAt, sensesAt, type Scene } from './scene.ts';

const BETWEEN = 8;

/** Finds them in tokens `floor` to `ceiling` of one sentence; tokens for which `skip` holds cannot be cues. */
export function findNounAttributions(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < ceiling; at++) {
    if (!isIn(scene, at, 'cue-noun') || skip(at) || (scene.isName[at] === 1 && at > floor)) continue;
    const draft = nounAttribution(scene, at, floor, ceiling);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function nounAttribution(scene: Scene, noun: number, floor: number, ceiling: number): Draft | null {
  const owner = possessorBefore(scene, noun, floor);
  const maker = isIn(scene, noun + 1, 'maker') ? nounPhraseAfter(scene, noun + 2, ceiling) : null;
  const copula = owner !== null && isIn(scene, noun + 1, 'be') ? 1 : 0; // "her view is that"
  const that = maker === null ? noun + 1 + copula : nearThat(scene, maker.to, ceiling);
  if (that === -1 || !isIn(scene, that, 'complementiser')) return null;
  const content = contentAfter(scene, that, ceiling);
  const source = maker ?? owner;
  const hearsay =
    source === null &&
    isIn(scene, noun, 'hearsay-noun') &&
    !isIn(scene, noun - 1, 'possessive') &&
    !isFirstVerb(scene, noun, floor) &&
    !isIn(scene, noun - 1, 'article'); // "the claim that" speaks of one told before
  if (content === null || (source === null && !hearsay)) return null;
  const shape = scene.lexicon.shapes[hearsay ? 'hearsay-noun' : 'cue-noun'];
  const draft = draftBy(shape, { source, cue: [{ from: noun, to: noun + 1 }], content: [content] });
  return isIn(scene, noun, 'hearsay-noun') ? { ...draft, stance: 'distancing' } : draft;
}

/** "A paper not yet reviewed | reports that": behind a singular subject without any verb, the noun is its verb. */
function isFirstVerb(scene: Scene, noun: number, floor: number): boolean {
  if (!isIn(scene, floor, 'singular') || isIn(scene, noun - 1, 'preposition')) return false;
  if (!sensesAt(scene, noun).some(({ form }) => form === 'third')) return false;
  for (let at = floor; at < noun; at++) {
    if (scene.isVerb[at] === 1 && !scene.lexicon.endings.past.test(lowerAt(scene, at))) return false;
  }
  return true;
}

function nearThat(scene: Scene, from: number, ceiling: number): number {
  for (let at = from; at < Math.min(ceiling, from + BETWEEN); at++) {
    if (isIn(scene, at, 'complementiser')) return at;
    if (lowerAt(scene, at) === ',' || scene.isVerb[at] === 1) return -1;
  }
  return -1;
}

/** "the mayor's", "Brack’s", "his" directly before the noun or its adjective. */
function possessorBefore(scene: Scene, noun: number, floor: number): Run | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    if (isIn(scene, at, 'owner')) return { from: at, to: at + 1 };
    if (isIn(scene, at, 'owner-mark')) return nounPhraseBefore(scene, at, floor);
  }
  return null;
}
