// Words by which people are named in the text: "Odo" and "Varr" where "Odo Varr" is printed.

import { startsCapital } from '../../text/character.ts';
import { isIn, isQuoteMark, lowerAt, type Scene } from '../attribution/scene.ts';

/** Each word that is printed right behind a name or an opening quotation mark, with the first token where it is. */
export function surnamesOf(scene: Scene): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let at = 1; at < scene.isName.length; at++) {
    const word = lowerAt(scene, at);
    if (first.has(word) || !startsCapital(scene.read.tokens[at]?.text ?? '')) continue;
    if (scene.isName[at - 1] === 1 || isQuoteMark(scene, at - 1)) first.set(word, at);
  }
  return first;
}

/** Words that open a name of two: "Odo" of "Odo Varr", where nothing stands before it that it could belong to. */
export function firstNamesOf(scene: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < scene.isName.length; at++) {
    const opens = scene.isName[at] === 1 && scene.isName[at - 1] !== 1 && !isIn(scene, at - 1, 'article');
    if (opens && scene.isName[at + 1] === 1 && scene.isName[at + 2] !== 1) found.add(lowerAt(scene, at));
  }
  return found;
}
