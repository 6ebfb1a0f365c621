// What describes a name between commas: "Ana Brack, the harbour master,".

import { isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

/** Tokens of a name between two commas. */
const LONGEST_NAME = 4;

/** Whether the words from `from` to `to`, between two commas, describe the name before them. */
export function opensApposition(scene: Scene, from: number, to: number): boolean {
  if (isIn(scene, from, 'describing')) return true;
  if (isIn(scene, from, 'determiner') || isIn(scene, from, 'title') || isIn(scene, from, 'possessive'))
    return true;
  if (sensesAt(scene, from).some((sense) => sense.form === 'gerund')) return false; // "citing a source"
  if (scene.read.tokens[from]?.kind === 'number') return true;
  if (to - from <= LONGEST_NAME && isAllName(scene, from, to)) return true; // "the spokesman, Marc Veld, said"
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (isIn(scene, at, 'person-head') || isIn(scene, at, 'title') || isIn(scene, from, 'party')) return true;
  }
  return false;
}

function isAllName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.isName[at] !== 1) return false;
  return to - from >= 2;
}

/** Where the apposition that opens at this comma ends (its closing comma or the sentence's end), or -1. */
export function appositionEnd(scene: Scene, comma: number, limit: number): number {
  if (!opensApposition(scene, comma + 1, limit)) return -1;
  if (isIn(scene, comma + 1, 'thing-relative')) return -1;
  const relative = isIn(scene, comma + 1, 'personal-relative');
  for (let at = comma + 1; at < limit; at++) {
    const word = lowerAt(scene, at);
    if (word === ',' || word === ';' || word === ':' || isQuoteMark(scene, at)) return at;
    if (word === '.' && !isAbbreviationStop(scene, at)) return at;
    if (scene.isVerb[at] === 1 && !relative) return -1;
  }
  return limit;
}

/** The stop of "Gen." or "J.", glued to its word, with a name behind it. */
export function isAbbreviationStop(scene: Scene, at: number): boolean {
  const before = scene.read.tokens[at - 1];
  const glued = before !== undefined && before.end === scene.read.tokens[at]?.start;
  return (
    glued &&
    isWord(scene, at + 1) &&
    (before.text.length === 1 || scene.sentenceOf[at] === scene.sentenceOf[at + 1])
  );
}
