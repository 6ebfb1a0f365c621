// The subject of a cue verb: the noun phrase before it, with its relative clause or apposition.

import { opensApposition } from './apposition.ts';
import type { Run } from './draft.ts';
import { nounPhraseBefore, opensReduced, REACH } from './noun-phrase.ts';
import { isGerund, isIn, isQuoteMark, lowerAt, type Scene } from './scene.ts';

/**
 * The subject that ends right before token `end`, apposition included ("Ana Brack, the harbour master,"), or null.
 * Never reaches back before `floor`.
 */
export function subjectBefore(scene: Scene, end: number, floor: number): Run | null {
  let last = end - 1;
  if (isIn(scene, last, 'reflexive')) last--;
  if (last < floor) return null;
  const word = lowerAt(scene, last);
  if (isIn(scene, last, 'subject-pronoun')) return { from: last, to: end };
  if (isIn(scene, last, 'conjunction')) return null;
  if (isIn(scene, last, 'personal-relative')) return { from: last, to: last + 1 };
  if (word === ',') return subjectBeforeComma(scene, last, floor);
  const phrase = nounPhraseBefore(scene, last + 1, floor);
  const from = headBefore(scene, phrase?.from ?? end, floor); // "an aide who asked not to be named | said"
  return from === end ? null : { from, to: end };
}

/** "A clerk who had read the memo | said": the subject starts at the head of the relative clause. */
function headBefore(scene: Scene, from: number, floor: number): number {
  const limit = Math.max(floor, from - 14);
  for (let at = from - 1; at > limit; at--) {
    const word = lowerAt(scene, at);
    if (word === ',' || word === ';' || isIn(scene, at, 'joiner') || isQuoteMark(scene, at)) return from;
    const opens =
      (isIn(scene, at, 'personal-relative') || opensReduced(scene, at)) && !isIn(scene, at - 1, 'auxiliary');
    if (!opens) continue;
    return nounPhraseBefore(scene, at, floor)?.from ?? from;
  }
  return from;
}

function subjectBeforeComma(scene: Scene, comma: number, floor: number): Run | null {
  const limit = Math.max(floor, comma - REACH);
  for (let at = comma - 1; at > limit; at--) {
    const word = lowerAt(scene, at);
    if (word === ';' || word === ':' || isQuoteMark(scene, at)) return null;
    if (word !== ',') continue;
    const opener = at + 1;
    const head = nounPhraseBefore(scene, at, floor);
    if (head === null) continue;
    if (opensApposition(scene, opener, comma)) return { from: head.from, to: comma };
    if (isIn(scene, opener, 'preposition') || isIn(scene, opener, 'adverb') || isGerund(scene, opener))
      return head;
  }
  return null;
}
