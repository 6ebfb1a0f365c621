// Noun phrases of a language that gives every noun a capital: "die Sprecherin der Hafenbehörde, Ana Brack (51)".

import { startsCapital } from '../../text/character.ts';
import type { Run } from './draft.ts';
import { isIn, isQuoteMark, isWord, lowerAt, sensesAt, wordAt, type Scene } from './scene.ts';

/** In tokens. */
const LONGEST_PHRASE = 34;
const LONGEST_ASIDE = 12;
/** Words before a noun: "die zuletzt schwer kritisierte städtische Firma". */
const MOST_BEFORE_NOUN = 8;

/** Whether the token is a noun or a name: a word with a capital that is no small word. */
export function isNounLike(scene: Scene, at: number): boolean {
  const token = scene.read.tokens[at];
  if (token?.kind !== 'word' || !startsCapital(token.text)) return false;
  const opens = scene.sentences[scene.sentenceOf[at] ?? -1]?.from === at || isQuoteMark(scene, at - 1);
  return !opens || scene.isName[at] === 1 || scene.nouns.has(token.lower) || isIn(scene, at, 'account');
}

/** "Einige | behaupteten": behind a word that may stand before a noun, a form of a cue verb in small letters is that verb. */
function isCueVerb(scene: Scene, at: number): boolean {
  const finite = sensesAt(scene, at).some(({ form }) => form === 'past' || form === 'third');
  return finite && !startsCapital(scene.read.tokens[at]?.text ?? '') && !isNounLike(scene, at + 1);
}

/** Whether the token is a pronoun that stands for a source by itself. */
function isLonePronoun(scene: Scene, at: number): boolean {
  const alone =
    isIn(scene, at, 'subject-pronoun') || isIn(scene, at, 'plain-pronoun') || isIn(scene, at, 'pronoun');
  return alone && (isCueVerb(scene, at + 1) || nounAfter(scene, at, at + MOST_BEFORE_NOUN) === -1);
}

/** The noun that the words from `at` on lead to, past articles, adjectives and numbers; -1 where none comes. */
function nounAfter(scene: Scene, at: number, limit: number): number {
  for (let next = at; next < limit; next++) {
    if (isNounLike(scene, next)) return next;
    const number = scene.read.tokens[next]?.kind === 'number';
    if (isQuoteMark(scene, next) && isNounLike(scene, next + 1)) return next + 1;
    if (
      lowerAt(scene, next) === '.' &&
      scene.read.tokens[next - 1]?.end === scene.read.tokens[next]?.start &&
      next > at
    )
      continue; // "Dr.", "3."
    if (lowerAt(scene, next) === '-' && scene.read.tokens[next - 1]?.kind === 'number') continue; // "39-Jährige"
    if (!number && (!isWord(scene, next) || scene.isVerb[next] === 1)) return -1;
    if (!isIn(scene, next, 'determiner') && isIn(scene, next, 'preposition'))
      return nounOfAttribute(scene, at, next);
    if (!isIn(scene, next, 'determiner') && isIn(scene, next, 'subordinator')) return -1;
    if (next > at && isIn(scene, next, 'subject-pronoun') && !isIn(scene, next, 'possessive')) return -1;
  }
  return -1;
}

/** "der | für die Aufsicht zuständige | Direktor": the noun behind an attribute that opens with a preposition, or -1. */
function nounOfAttribute(scene: Scene, article: number, preposition: number): number {
  if (preposition !== article + 1 || !isIn(scene, article, 'determiner')) return -1;
  let seen = false;
  for (let at = preposition + 1; at < preposition + LONGEST_ASIDE; at++) {
    if (!isWord(scene, at) || (scene.isVerb[at] === 1 && !isNounLike(scene, at + 1))) return -1;
    if (isNounLike(scene, at)) {
      const described = seen && !isNounLike(scene, at - 1) && !wordAt(scene, at - 1).isSmall;
      if (described) return at;
      seen = true;
    }
  }
  return -1;
}

/** The noun phrase that starts at `start`, with what belongs to it up to `ceiling`, or null. */
export function phraseAt(scene: Scene, start: number, ceiling: number): Run | null {
  const limit = Math.min(ceiling, start + LONGEST_PHRASE);
  if (isIn(scene, start, 'preposition') && !isIn(scene, start, 'determiner')) return null;
  if (isLonePronoun(scene, start)) return { from: start, to: start + 1 };
  const head = nounAfter(scene, start, Math.min(limit, start + MOST_BEFORE_NOUN));
  if (head === -1) return null;
  let to = pastNouns(scene, head, limit);
  for (let before = -1; before !== to;) {
    before = to;
    to = pastAside(scene, to, limit);
    to = pastAttribute(scene, to, limit);
    to = pastJoined(scene, to, limit);
    to = pastApposition(scene, to, limit);
  }
  return { from: start, to };
}

/** The longest noun phrase that ends right before token `end`, or null. */
export function phraseBefore(scene: Scene, end: number, floor: number): Run | null {
  let found: Run | null = null;
  for (let from = end - 1; from >= Math.max(floor, end - LONGEST_PHRASE); from--) {
    const sign = lowerAt(scene, from);
    if (sign === ',' || sign === ':' || sign === ';' || scene.isVerb[from] === 1) break;
    if (isIn(scene, from, 'subordinator') && scene.isName[from] === 0) break;
    if (
      isIn(scene, from, 'preposition') &&
      !isIn(scene, from, 'name-link') &&
      !isIn(scene, from, 'place-link')
    )
      break;
    const phrase = isIn(scene, from, 'preposition') ? null : phraseAt(scene, from, end);
    if (phrase?.to === end) found = phrase;
  }
  return found;
}

/** "Ministerin Ana Brack", "„Marlower Bote“": nouns and names side by side. */
function pastNouns(scene: Scene, head: number, limit: number): number {
  let to = head + 1;
  while (to < limit) {
    const stop =
      lowerAt(scene, to) === '.' && scene.read.tokens[to - 1]?.end === scene.read.tokens[to]?.start;
    if (isNounLike(scene, to) && !isIn(scene, to, 'time')) to++;
    else if (
      stop &&
      isNounLike(scene, to + 1) &&
      (scene.read.tokens[to - 1]?.text.length ?? 9) <= 4 &&
      to + 1 < limit
    )
      to++;
    else if (isQuoteMark(scene, to) && quotationEnd(scene, to, limit) !== -1)
      to = quotationEnd(scene, to, limit);
    else if (isQuoteMark(scene, to) && closesName(scene, to)) to++;
    else break;
  }
  return to;
}

/** Tokens of a name in quotation marks. */
const LONGEST_TITLE = 7;

/** Where a short quotation that is a name ends, or -1. */
function quotationEnd(scene: Scene, at: number, limit: number): number {
  const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
  const isName =
    quotation !== undefined &&
    quotation.from === at &&
    quotation.closed &&
    quotation.to - quotation.from <= LONGEST_TITLE &&
    quotation.to <= limit &&
    isNounLike(scene, at + 1);
  return isName ? quotation.to : -1;
}

/** The closing mark of a name whose opening one the phrase holds. */
function closesName(scene: Scene, at: number): boolean {
  const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
  return quotation !== undefined && quotation.to - 1 === at && quotation.to - quotation.from <= LONGEST_TITLE;
}

/** "(SPD)". */
function pastAside(scene: Scene, at: number, limit: number): number {
  if (lowerAt(scene, at) !== '(') return at;
  for (let close = at + 1; close < Math.min(limit, at + LONGEST_ASIDE); close++)
    if (lowerAt(scene, close) === ')') return close + 1;
  return at;
}

/** "der Hafenbehörde", "von der Universität Vell": behind a name an article opens another phrase. */
function pastAttribute(scene: Scene, at: number, limit: number): number {
  const article = isIn(scene, at, 'name-link') && !isIn(scene, at, 'preposition');
  const named = scene.isName[at - 1] === 1 && lowerAt(scene, at - 1) !== ')';
  if (article && named && !isGenitiveAlone(scene, at)) return at;
  const link = article || isIn(scene, at, 'name-link') || (isIn(scene, at, 'place-link') && !named);
  if (!link || isIn(scene, at + 1, 'time') || scene.read.tokens[at + 1]?.kind === 'number') return at;
  const noun = nounAfter(scene, at + 1, Math.min(limit, at + MOST_BEFORE_NOUN));
  return noun === -1 || isIn(scene, noun, 'time') ? at : pastNouns(scene, noun, limit);
}

/** "des": the one article that is a genitive and nothing else. */
function isGenitiveAlone(scene: Scene, at: number): boolean {
  return isIn(scene, at, 'genitive') && !isIn(scene, at, 'personal-relative');
}

/** "Brack und zwei Fischer". */
function pastJoined(scene: Scene, at: number, limit: number): number {
  const comma = lowerAt(scene, at) === ',' && listGoesOn(scene, at, limit);
  if (!comma && !isIn(scene, at, 'joiner')) return at;
  const noun = nounAfter(scene, at + 1, Math.min(limit, at + MOST_BEFORE_NOUN));
  return noun === -1 || isIn(scene, noun, 'time') ? at : pastNouns(scene, noun, limit);
}

/** "Brack, Lund und Orlen": an "und" with a name comes before any verb. */
function listGoesOn(scene: Scene, comma: number, limit: number): boolean {
  for (let at = comma + 1; at < Math.min(limit, comma + 6); at++) {
    if (isIn(scene, at, 'joiner')) return isNounLike(scene, at - 1) && isNounLike(scene, at + 1);
    if (!isNounLike(scene, at)) return false;
  }
  return false;
}

/** ", Leiter des Hafens,": a phrase between commas, or up to the sentence's end, without a verb. */
function pastApposition(scene: Scene, at: number, limit: number): number {
  if (lowerAt(scene, at) !== ',') return at;
  const noun = nounAfter(scene, at + 1, Math.min(limit, at + MOST_BEFORE_NOUN));
  if (isRelative(scene, at + 1)) return at;
  const age = scene.read.tokens[at + 1]?.kind === 'number' && lowerAt(scene, at + 2) === ',';
  if (age) return at + 3 <= limit ? at + 3 : at;
  if (noun === -1) return at;
  for (let next = noun + 1; next < Math.min(limit, at + LONGEST_PHRASE); next++) {
    if (scene.isVerb[next] === 1 || isIn(scene, next, 'subordinator') || lowerAt(scene, next) === ':')
      return at;
    if (isQuoteMark(scene, next)) return at;
    if (lowerAt(scene, next) === ',') return next + 1;
    if (/^[.;–—]$/.test(lowerAt(scene, next)) && isWord(scene, next - 1)) return next;
  }
  return at;
}

/** ", der das Tor bewacht": no article, since no noun of its own follows. */
export function isRelative(scene: Scene, at: number): boolean {
  if (isIn(scene, at, 'question')) return false;
  if (!isIn(scene, at, 'any-relative') && !isIn(scene, at, 'relative')) return false;
  const next = at + 1;
  return (
    isIn(scene, next, 'determiner') ||
    isIn(scene, next, 'preposition') ||
    isIn(scene, next, 'adverb') ||
    isIn(scene, next, 'pronoun') ||
    isIn(scene, next, 'reflexive')
  );
}
