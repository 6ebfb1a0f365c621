// Whom a sentence is about, where verbs stand second: its first noun phrase, or the one behind its verb.

import { isSourceLike } from './cited.ts';
import type { Run } from './draft.ts';
import { isIn, lowerAt, type Scene } from './scene.ts';
import { phraseAt } from './verb-second-phrase.ts';

/** "Die Gewerkschaft tagt in Vell." is about the union; null where its subject cannot speak, or nothing tells. */
export function subjectOfSentence(scene: Scene, sentence: Run | undefined): Run | null {
  if (sentence === undefined) return null;
  const opening = isIn(scene, sentence.from, 'oblique') ? null : phraseAt(scene, sentence.from, sentence.to);
  if (opening !== null) return isSourceLike(scene, opening) ? opening : null;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (lowerAt(scene, at) === ',') return null;
    if (scene.isVerb[at] !== 1) continue;
    const behind = phraseAt(scene, at + 1, sentence.to);
    return behind !== null && isSourceLike(scene, behind) ? behind : null;
  }
  return null;
}
