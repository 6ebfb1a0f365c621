// Attributions by a noun: "the mayor's claim that", "a warning from engineers that", "rumours that".

import { contentAfter } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isIn, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

/** Tokens between a noun and its "that". */
const BETWEEN = 8;
/** Tokens of an object up to its noun. */
const LONGEST_OBJECT = 4;

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
  const source = maker ?? owner ?? giverBefore(scene, noun, floor);
  const opens = opensContent(scene, noun, maker?.to ?? noun + 1 + copula, ceiling, source !== null);
  if (opens === -1) return null;
  const content = contentAfter(scene, opens, ceiling);
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

/** Where what is claimed begins: at "that", a word of time or a place between; with an owner also behind "of", or at "to". */
function opensContent(scene: Scene, noun: number, from: number, ceiling: number, owned: boolean): number {
  if (!owned) return isIn(scene, from, 'complementiser') ? from : -1;
  const that = nearThat(scene, from, ceiling);
  if (that !== -1) return that;
  if (from !== noun + 1) return -1;
  if (isIn(scene, noun, 'charge-noun') && isIn(scene, from, 'genitive')) return from + 1;
  const verb = scene.read.tokens[from + 1];
  const infinitive = isIn(scene, noun, 'promise-noun') && isIn(scene, from, 'infinitive-mark');
  return infinitive && verb?.kind === 'word' && !isIn(scene, from + 1, 'determiner') ? from : -1;
}

/** "Democrats | lob charges that", "the nurse | gave testimony that": the subject of the verb that the noun is the object of. */
function giverBefore(scene: Scene, noun: number, floor: number): Run | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - LONGEST_OBJECT); at--) {
    if (isIn(scene, at, 'giving-verb') && at > floor) {
      let from = at;
      while (from > floor && (isIn(scene, from - 1, 'auxiliary') || isIn(scene, from - 1, 'adverb'))) from--;
      return subjectBefore(scene, from, floor);
    }
    if (!isWord(scene, at) || scene.isVerb[at] === 1 || isIn(scene, at, 'preposition')) return null;
  }
  return null;
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
    const finite = scene.isVerb[at] === 1 || sensesAt(scene, at).some(({ form }) => form === 'third');
    if (lowerAt(scene, at) === ',' || finite) return -1; // "his report | shows that"
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
