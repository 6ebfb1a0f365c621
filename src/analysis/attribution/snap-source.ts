// Snaps a source to one noun phrase: no stray adverb, conjunction or verb at its edges.

import { cutRuns, type Run } from './draft.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { phraseAt, phraseBefore } from './verb-second-phrase.ts';
import { isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

/** The source without what cannot belong to it; null where nothing that can be a source is left. */
export function snapSource(scene: Scene, source: Run, cue: Run): Run | null {
  let { from, to } = cutRuns(source, [cue])[0] ?? source;
  if (scene.lexicon.wordOrder === 'verb-second') {
    const phrase = phraseIn(scene, from, to, cue);
    if (phrase === null) return null;
    ({ from, to } = phrase);
  }
  for (let at = from; at < to - 1; at++) if (lowerAt(scene, at) === ':') from = at + 1; // "BRANT: The minister | told"
  while (from < to && isLeadingJunk(scene, from, to)) from++;
  while (to > from && isTrailingJunk(scene, to - 1)) to--;
  if (from >= to) return null;
  if (isIn(scene, from - 1, 'determiner') && from - 1 !== cue.to - 1 && scene.isName[from] === 0) from--; // "two | people"
  if (lowerAt(scene, to) === ',' && to < source.to && holdsComma(scene, from, to)) to++; // the comma that closes an apposition
  const verb = strayVerb(scene, from, to);
  if (verb !== -1) {
    if (isIn(scene, to - 1, 'subject-pronoun') || isIn(scene, to - 1, 'personal-relative'))
      return { from: to - 1, to };
    if (to === cue.from) return nounPhraseBefore(scene, to, verb + 1);
    to = verb;
    while (to > from && isTrailingJunk(scene, to - 1)) to--;
  }
  to = behindAlias(scene, from, to);
  return from < to && (to - from > 1 || canStandAlone(scene, from)) ? { from, to } : null;
}

/** "A nurse who gave her name | only as “Kit”": the made-up name is part of who speaks. */
function behindAlias(scene: Scene, from: number, to: number): number {
  const link = isIn(scene, to, 'adverb') ? to + 1 : to;
  const quotation = scene.read.quotations[scene.read.quotationOf[link + 1] ?? -1];
  if (!isIn(scene, link, 'comparison') || quotation?.from !== link + 1 || !quotation.closed) return to;
  let described = false;
  for (let at = from; at < to; at++) described ||= isIn(scene, at, 'any-relative');
  return described && quotation.to - quotation.from <= LONGEST_ALIAS ? quotation.to : to;
}

/** Tokens, marks included. */
const LONGEST_ALIAS = 6;

/** Where nouns have capitals: the first noun phrase of what the core took, or null where a verb or preposition stands before it. */
function phraseIn(scene: Scene, from: number, to: number, cue: Run): Run | null {
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(scene, at, to);
    if (phrase !== null && scene.isVerb[phrase.to] === 1 && phrase.to < to)
      return to === cue.from ? phraseBefore(scene, to, phrase.to) : phrase; // "Die Werft steht | Insidern | zufolge"
    if (phrase !== null) return endsPhrase(scene, phrase.to) ? phrase : { from: at, to };
    if (isIn(scene, at, 'any-relative') || isIn(scene, at, 'takes-up')) return { from: at, to };
    if (scene.isVerb[at] === 1) return null;
    if (isIn(scene, at, 'preposition') && at !== cue.to && !isIn(scene, at, 'agent')) return null;
  }
  return null;
}

/** "Brack | gegenüber dem Boten", "Brack | der Agentur": a preposition that no phrase goes on with, an article behind a name. */
function endsPhrase(scene: Scene, at: number): boolean {
  if (isIn(scene, at, 'article') && scene.isName[at - 1] === 1) return true;
  return isIn(scene, at, 'preposition') && !isIn(scene, at, 'name-link') && !isIn(scene, at, 'place-link');
}

function isLeadingJunk(scene: Scene, at: number, to: number): boolean {
  if (!isWord(scene, at))
    return !isQuoteMark(scene, at) && lowerAt(scene, at) !== '@' && lowerAt(scene, at) !== '#';
  if (scene.isName[at] === 1 || to - at === 1) return false;
  if (/^\d{1,2}[:.]\d\d/.test(lowerAt(scene, at))) return true; // a live blog's time stamp
  if (isIn(scene, at, 'conjunction') || isIn(scene, at, 'cut-off')) return true;
  return isIn(scene, at, 'adverb') && !isIn(scene, at, 'determiner');
}

function isTrailingJunk(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  if (!isWord(scene, at))
    return word === ',' || word === ';' || word === ':' || word === '—' || word === '–' || word === '--';
  if (scene.isName[at] === 1) return false;
  if (isIn(scene, at, 'conjunction')) return true;
  if (scene.lexicon.wordOrder === 'verb-second' && isIn(scene, at, 'preposition')) return true; // "erklärte Brack | gegenüber"
  if (isIn(scene, at, 'auxiliary') && !isIn(scene, at, 'owner-mark')) return true; // "Halm and Vell have | both said"
  return isIn(scene, at, 'adverb') && !isIn(scene, at, 'place-adverb');
}

export function holdsComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lowerAt(scene, at) === ',') return true;
  return false;
}

/** A finite cue verb inside the phrase that no relative pronoun or comma explains, or -1. */
function strayVerb(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = lowerAt(scene, at);
    if (isIn(scene, at, 'any-relative') || word === ',' || word === '(' || isQuoteMark(scene, at)) return -1;
    const past =
      !scene.lexicon.endings.past.test(word) ||
      sensesAt(scene, at).some((sense) => sense.form === 'past' && sense.family.scope === 'reporting');
    if (past && scene.isVerb[at] === 1 && at > from && at + 1 < to && !isIn(scene, at + 1, 'preposition'))
      return at;
  }
  return -1;
}

function canStandAlone(scene: Scene, at: number): boolean {
  if (scene.isName[at] === 1) return true;
  if (isIn(scene, at, 'preposition') || isIn(scene, at, 'be') || isIn(scene, at, 'subordinator'))
    return isIn(scene, at, 'any-relative');
  return !isIn(scene, at, 'adverb') && !sensesAt(scene, at).some((sense) => sense.form === 'past');
}
