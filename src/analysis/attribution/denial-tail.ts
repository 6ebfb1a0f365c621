// "..., a claim Varr denied", "..., something the club disputes", "..., which he has denied": a denial behind what it denies.

import type { Run } from './draft.ts';
import { isAdverb, isIn, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

/** Tokens from the comma to the verb. */
const LONGEST_TAIL = 14;
/** Words of time and place behind the verb. */
const LONGEST_END = 4;

export interface DenialTail {
  readonly comma: number;
  /** Who denies; null where the phrase is the relative alone ("which was denied"). */
  readonly source: Run;
}

/** The tail whose verb is the token at `verb`, or null. Never reaches back before `floor`. */
export function denialTailOf(scene: Scene, verb: number, floor: number): DenialTail | null {
  if (!isDenial(scene, verb) || !closesClause(scene, verb + 1)) return null;
  let end = verb;
  while (
    end > floor &&
    (isIn(scene, end - 1, 'auxiliary') || isAdverb(scene, end - 1) || isIn(scene, end - 1, 'adverb'))
  )
    end--;
  for (let at = end - 1; at > Math.max(floor, end - LONGEST_TAIL); at--) {
    if (lowerAt(scene, at) !== ',') continue;
    const opens = isIn(scene, at + 1, 'determiner') ? at + 2 : at + 1;
    const pointer =
      isIn(scene, opens, 'cue-noun') ||
      (opens === at + 1 && (isIn(scene, opens, 'thing-relative') || isIn(scene, opens, 'pointing-noun')));
    const from =
      isIn(scene, opens + 1, 'complementiser') || isIn(scene, opens + 1, 'thing-relative')
        ? opens + 2
        : opens + 1;
    return pointer && from < end ? { comma: at, source: { from, to: end } } : null;
  }
  return null;
}

/** Where a run of tokens ends before such a tail, or -1. */
export function endBeforeDenial(scene: Scene, { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) {
    if (sensesAt(scene, at).length === 0) continue;
    const tail = denialTailOf(scene, at, from);
    if (tail !== null && tail.comma > from) return tail.comma;
  }
  return -1;
}

function isDenial(scene: Scene, at: number): boolean {
  return sensesAt(scene, at).some(
    ({ family, form, particle }) => family.id === 'deny' && form !== 'gerund' && particle === null,
  );
}

/** Nothing but words of time stands between the verb and the clause's end. */
function closesClause(scene: Scene, from: number): boolean {
  for (let at = from; at <= from + LONGEST_END; at++) {
    if (!isWord(scene, at)) return true;
    if (!isIn(scene, at, 'time') && !isIn(scene, at, 'on-day') && !isAdverb(scene, at)) return false;
  }
  return false;
}
