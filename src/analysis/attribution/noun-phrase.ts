// Likely noun phrases without a tagger for parts of speech: runs between clause borders, cut by word lists and capitals.

import { startsCapital } from '../../text/character.ts';
import { appositionEnd, isAbbreviationStop } from './apposition.ts';
import type { Run } from './draft.ts';
import { isGerund, isIn, isWord, lowerAt, type Scene } from './scene.ts';

/** No phrase is longer, in tokens. */
export const REACH = 34;

const JOINERS = new Set(['-', '/', '&', '#', '@', '%', '$', "'", '’']);

/** The last token of a phrase before what describes it: "records | seen by the court", "data | from the port". */
export function headOf(scene: Scene, phrase: Run): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (isIn(scene, at, 'preposition') || opensReduced(scene, at) || lowerAt(scene, at) === ',')
      return at - 1;
  }
  return phrase.to - 1;
}

/** Whether a noun phrase's head is a text, a picture or figures. */
export function isText(scene: Scene, phrase: Run): boolean {
  return scene.nouns.get(lowerAt(scene, headOf(scene, phrase)))?.kind === 'document';
}

/** "seen by", "published on Monday": a participle behind a noun, not a verb of its own. */
export function opensReduced(scene: Scene, at: number): boolean {
  return isIn(scene, at, 'reduced') && (isIn(scene, at + 1, 'preposition') || isIn(scene, at + 1, 'time'));
}

/** The noun phrase that ends right before token `end`, or null. */
export function nounPhraseBefore(scene: Scene, end: number, floor: number): Run | null {
  let from = end;
  const limit = Math.max(floor, end - REACH);
  while (from > limit) {
    const at = from - 1;
    if (lowerAt(scene, at) === ')') {
      const open = openingBracket(scene, at, limit);
      if (open === -1) break;
      from = open;
      continue;
    }
    if (lowerAt(scene, at) === ',' && from < end && joinsList(scene, at, limit)) {
      from = at;
      continue;
    }
    if (!canBePart(scene, at)) break;
    from = at;
    if (isIn(scene, at, 'determiner') && !goesOnLeft(scene, at - 1)) break;
  }
  return trimStart(scene, { from, to: end });
}

/** What may stand before an article inside one phrase: "all the", "officials in the", "the mayor and the". */
function goesOnLeft(scene: Scene, at: number): boolean {
  return (
    isIn(scene, at, 'determiner') ||
    isIn(scene, at, 'preposition') ||
    isIn(scene, at, 'conjunction') ||
    lowerAt(scene, at) === ',' ||
    scene.isName[at] === 1
  );
}

/** The noun phrase that starts at token `start`, or null; apposition up to the next comma included. */
export function nounPhraseAfter(scene: Scene, start: number, ceiling: number): Run | null {
  let to = start;
  const limit = Math.min(ceiling, start + REACH);
  if (
    !isAcronym(scene, start) &&
    (isIn(scene, start, 'subject-pronoun') || isIn(scene, start, 'object-pronoun'))
  ) {
    if (!isIn(scene, start, 'possessive') || !isWord(scene, start + 1)) return { from: start, to: start + 1 };
  }
  let named = false;
  while (to < limit) {
    const word = lowerAt(scene, to);
    if (word === '(') {
      const close = closingBracket(scene, to, limit);
      if (close === -1 || to === start) break;
      to = close + 1;
      continue;
    }
    if (word === ',') {
      const close = appositionEnd(scene, to, limit);
      if (close === -1 || to === start) break;
      return { from: start, to: close };
    }
    if (!canBePart(scene, to)) break;
    if (isIn(scene, to, 'time') && to > start && !endsName(scene, to) && !isNoun(scene, to)) break;
    if (named && isIn(scene, to, 'determiner') && opensNext(scene, to)) break;
    if (isIn(scene, to, 'preposition') && stopsPhrase(scene, to, named)) break;
    if (isIn(scene, to, 'adverb') && to > start && !endsName(scene, to)) break;
    if (scene.isName[to] === 1) named = true;
    to++;
  }
  while (
    to > start &&
    (isIn(scene, to - 1, 'preposition') ||
      isIn(scene, to - 1, 'conjunction') ||
      isIn(scene, to - 1, 'determiner'))
  )
    to--;
  return to > start ? { from: start, to } : null;
}

/** "US media": in capitals it is no pronoun. */
function isAcronym(scene: Scene, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(scene.read.tokens[at]?.text ?? '');
}

/** "The minutes": behind an article, a word of time is a text where the lists know it as one. */
function isNoun(scene: Scene, at: number): boolean {
  return isIn(scene, at - 1, 'determiner') && scene.nouns.has(lowerAt(scene, at));
}

/** "Told Kanal Sud | the army had lost": an article right behind a name is no part of it. */
function opensNext(scene: Scene, at: number): boolean {
  return scene.isName[at] === 0 && scene.isName[at - 1] === 1;
}

/** "USA Today": a word of time that the name before it runs on into. */
function endsName(scene: Scene, at: number): boolean {
  return (
    scene.isName[at - 1] === 1 &&
    startsCapital(scene.read.tokens[at]?.text ?? '') &&
    isIn(scene, at, 'title-time')
  );
}

function stopsPhrase(scene: Scene, at: number, named: boolean): boolean {
  if (isGerund(scene, at + 1) && scene.isName[at + 1] === 0) return true;
  if (isIn(scene, at, 'name-link')) return false;
  if (isIn(scene, at + 1, 'time') || scene.read.tokens[at + 1]?.kind === 'number') return true;
  if (isIn(scene, at, 'place-link'))
    return named ? scene.isName[at + 1] !== 1 && !isIn(scene, at + 1, 'article') : false;
  return named || !isIn(scene, at, 'inside-name');
}

function canBePart(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  if (word === '.') return isAbbreviationStop(scene, at);
  if (!isWord(scene, at)) return JOINERS.has(word);
  if (scene.isVerb[at] === 1 || isIn(scene, at, 'subject-pronoun')) return false;
  if (isIn(scene, at, 'subordinator') && scene.isName[at] === 0) return false;
  if (isIn(scene, at, 'relative') || isIn(scene, at, 'adversative')) return false;
  return true;
}

/** Drops what stands before the phrase in its clause: "On Tuesday", "However", a leading conjunction. */
function trimStart(scene: Scene, run: Run): Run | null {
  let from = run.from;
  while (from < run.to) {
    if (isIn(scene, from, 'conjunction') || lowerAt(scene, from) === ',') from++;
    else if (isIn(scene, from, 'adverb') && from + 1 < run.to) from++;
    else if (isIn(scene, from, 'preposition') && !isIn(scene, from, 'determiner'))
      from = afterFrontedPhrase(scene, from, run.to);
    else if (isIn(scene, from, 'time') && from + 1 < run.to && !isIn(scene, from + 1, 'preposition')) from++;
    else break;
  }
  return from < run.to && isWord(scene, from) ? { from, to: run.to } : null;
}

/** "In Marlow officials": the phrase after the preposition and its noun; the whole rest where no border shows. */
function afterFrontedPhrase(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at > from + 1; at--) {
    if (isIn(scene, at, 'determiner') || isIn(scene, at, 'title')) return at;
    const nameStarts =
      scene.isName[at] === 1 && scene.isName[at - 1] === 0 && !isIn(scene, at - 1, 'preposition');
    if (nameStarts && !isIn(scene, at - 1, 'determiner')) return at;
  }
  return isIn(scene, to - 1, 'person-head') ? to - 1 : from + 1;
}

/** "A, B and C": a comma inside a list, not one before a new clause. */
function joinsList(scene: Scene, comma: number, limit: number): boolean {
  for (let at = comma + 1; at < comma + 8; at++) {
    if (lowerAt(scene, at) === ',') break;
    if (isIn(scene, at, 'joiner'))
      return comma > limit && scene.isName[comma - 1] === 1 && scene.isName[at + 1] === 1;
  }
  return false;
}

function openingBracket(scene: Scene, close: number, limit: number): number {
  for (let at = close - 1; at > limit && at > close - 12; at--) if (lowerAt(scene, at) === '(') return at;
  return -1;
}

function closingBracket(scene: Scene, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at < open + 12; at++) if (lowerAt(scene, at) === ')') return at;
  return -1;
}
