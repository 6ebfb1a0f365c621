// Passive cue verbs with their agent: "the plan was criticised by X", "the clerk was told by police that ...".

import { contentAfter } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isIn, lowerAt, type Scene } from './scene.ts';
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
  return toldInText(scene, group, floor, ceiling);
}

/** "In a note from the head teacher, parents were told | that the school would close": whose text tells it. */
function toldInText(scene: Scene, group: VerbGroup, floor: number, ceiling: number): Draft | null {
  const that = group.to;
  if (group.sense.family.id !== 'tell' || !isIn(scene, that, 'complementiser')) return null;
  if (!isIn(scene, floor, 'preposition')) return null;
  for (let at = floor + 1; at < Math.min(group.from, floor + LONGEST_TEXT); at++) {
    if (!isIn(scene, at, 'maker') || scene.nouns.get(lowerAt(scene, at - 1))?.kind !== 'document') continue;
    const source = nounPhraseAfter(scene, at + 1, group.from);
    const content = contentAfter(scene, that, ceiling);
    if (source === null || content === null) return null;
    const named = nameEnd(scene, source.to, group.from);
    return draftOfVerb(group, { from: source.from, to: named }, [content]);
  }
  return null;
}

/** Tokens of "in a note sent by e-mail from". */
const LONGEST_TEXT = 8;

/** "The clerk was told by police | that the gate was shut": the subject only listens. */
function toldBy(scene: Scene, group: VerbGroup, teller: Run, ceiling: number): Draft | null {
  const closes = nameEnd(scene, teller.to, ceiling);
  const that = lowerAt(scene, closes) === ',' ? closes + 1 : closes;
  if (!isIn(scene, that, 'complementiser')) return null;
  const content = contentAfter(scene, that, ceiling);
  const source = { from: teller.from, to: closes };
  return content === null ? null : draftOfVerb(group, source, [content]);
}

/** "By the harbour chief, Odo Varr, | that": where the name behind a comma ends, or the comma itself. */
function nameEnd(scene: Scene, comma: number, ceiling: number): number {
  let at = comma + 1;
  while (at < ceiling && scene.isName[at] === 1) at++;
  return lowerAt(scene, comma) === ',' && at > comma + 1 && lowerAt(scene, at) === ',' ? at : comma;
}

function after(scene: Scene, from: number, ceiling: number): Run[] {
  const rest = isIn(scene, from, 'complement') ? contentAfter(scene, from, ceiling) : null;
  return rest === null ? [] : [rest];
}
