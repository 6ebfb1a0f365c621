// Finds runs of capitalised words that read as one name: "Omar al-Haddad", "Ministry of Defence", "Sen. Ann B. Cole Jr.".

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Token } from '../../text/token.ts';
import type { TokenRange } from './mention.ts';
import { hasInnerCapital, isAcronym, isCapitalised } from './word-shape.ts';

/** More signs than stand before any sentence; to look further back for each token would cost the square of a run of signs. */
const MOST_SIGNS = 50;

/**
 * The longest name starting at token `at`, not reaching `limit`, or null where the token opens none.
 * A capital that only marks the start of a sentence does not count unless the word is no common one.
 */
export function findNameRun(
  read: ReadText,
  at: number,
  limit: number,
  words: SourceWords,
): TokenRange | null {
  const { tokens } = read;
  const first = tokens[at];
  if (first === undefined || !isCapitalised(first) || isCommonNoun(first, words)) return null;
  if (isCalendar(tokens, at, words) || isOpener(first, words)) return null;
  if (
    !isCapitalised(tokens[at + 1]) &&
    opensSentence(read, at) &&
    !opensOffice(tokens, at, words) &&
    !isTitle(tokens, at, words) &&
    (isCommonWord(first, words) || describesNext(tokens, at, words))
  )
    return null;
  if (!isCapitalised(tokens[at + 1]) && words.grammar.capitalNouns !== null && isDescribed(tokens, at, words))
    return null;
  let to = at + 1;
  let lastCapital = at;
  while (to < limit) {
    const token = tokens[to];
    if (token === undefined) break;
    if (isCommonNoun(token, words) && !endsBody(tokens, to, words)) break;
    if (isCapitalised(token) && !isCalendar(tokens, to, words)) {
      lastCapital = to;
      to++;
      continue;
    }
    const behindNickname = nicknameEnd(tokens, to, limit);
    if (behindNickname === -1 && !joins(tokens, at, to, limit, words)) break;
    to = behindNickname === -1 ? to + 1 : behindNickname;
  }
  return {
    from: at,
    to: closesAbbreviation(tokens, lastCapital, limit, words) ? lastCapital + 2 : lastCapital + 1,
  };
}

const NICKNAME_MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" };

/** Behind the marks of 'Rosa “Red” Maddern', where a capital follows; else -1. */
function nicknameEnd(tokens: readonly Token[], open: number, limit: number): number {
  const closer = NICKNAME_MARKS[tokens[open]?.text ?? ''];
  if (closer === undefined || !isCapitalised(tokens[open - 1])) return -1;
  for (let at = open + 1; at <= open + LONGEST_NICKNAME + 1 && at + 1 < limit; at++) {
    if (at > open + 1 && tokens[at]?.text === closer) return isCapitalised(tokens[at + 1]) ? at + 1 : -1;
    if (!isCapitalised(tokens[at])) return -1;
  }
  return -1;
}

/** Words. */
const LONGEST_NICKNAME = 2;

/** Where every noun has a capital, a known one or one by its ending names nobody. "EU" stays a name. */
function isCommonNoun({ text, lower, kind }: Token, { nouns, grammar }: SourceWords): boolean {
  if (grammar.capitalNouns === null || kind !== 'word' || (text.length > 1 && text === text.toUpperCase()))
    return false;
  return nouns.has(lower) || grammar.capitalNouns.test(lower);
}

/** Endings of adjectives behind an article. */
const ADJECTIVE = /(?:e|en|er|em|es)$/;

/** "ihr | Chefsessel", "im | Ausland", "der kleine | Hafen": an unknown noun behind an article or an adjective. */
function isDescribed(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before?.kind !== 'word' || isCapitalised(before)) return false;
  const { lower, text } = token;
  if (isAcronym(text) || hasInnerCapital(text) || words.mediaNames.has(lower) || words.metonyms.has(lower))
    return false;
  if (words.givenNames.has(lower) || words.mediaWord.test(lower)) return false;
  if (words.determiners.has(before.lower)) return true;
  return words.determiners.has(tokens[at - 2]?.lower ?? '') && ADJECTIVE.test(before.lower);
}

/** "Süddeutsche Zeitung", "Deutsche Bank": an outlet's or body's noun behind a capital that is no name's genitive. */
function endsBody(tokens: readonly Token[], at: number, { nouns }: SourceWords): boolean {
  const noun = nouns.get(tokens[at]?.lower ?? '');
  const before = tokens[at - 1]?.text ?? '';
  if (noun === undefined || noun.plural) return false; // "Norlandische Medien" are none by name
  const { kind } = noun;
  return (kind === 'media' || kind === 'organisation') && !before.endsWith('s');
}

/** Whether only signs and numbers stand before the token in its sentence ("08:40 Reports of ..."), or an opening quote. */
function opensSentence(read: ReadText, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MOST_SIGNS); before--) {
    const token = read.tokens[before];
    if (token === undefined || read.sentenceOf[before] !== read.sentenceOf[at]) return true;
    if (token.kind === 'quote') return true;
    if (token.kind === 'word') return false;
  }
  return at <= MOST_SIGNS;
}

/** "Rep. Cole": the stop makes it a title. */
function isTitle(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  return words.titles.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === '.';
}

/** "Secretary of Trade": at a sentence's start too, a capital behind the "of" makes it an office. */
function opensOffice(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  return (
    words.grammar.bodyOpeners.has(tokens[at]?.lower ?? '') &&
    words.grammar.genitives.has(tokens[at + 1]?.lower ?? '') &&
    isCapitalised(tokens[at + 2])
  );
}

/** "Audience members", "Health officials": the capital is the sentence's. */
function describesNext(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && words.nouns.get(next.lower)?.plural === true;
}

/** A month or weekday belongs to a date, unless an outlet is called by it: "Sunday Gazette". */
function isCalendar(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  const next = tokens[at + 1];
  if (!words.calendarWords.has(tokens[at]?.lower ?? '')) return false;
  return !isCapitalised(next) || !words.mediaEndings.has(next?.lower ?? '');
}

/** "She", "However": no name, whatever its capital; initials such as "A." aside. */
function isOpener(token: Token, words: SourceWords): boolean {
  return words.sentenceOpeners.has(token.lower) && !/^(?:\p{Lu}|\p{Lu}{2,})$/u.test(token.text);
}

/** Whether the word is one any text may open a sentence with, rather than a name. */
function isCommonWord(token: Token, words: SourceWords): boolean {
  return (
    words.determiners.has(token.lower) || words.nouns.has(token.lower) || words.bareGroups.has(token.lower)
  );
}

function joins(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  words: SourceWords,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || at + 1 >= limit) return false;
  if (token.text === '.')
    return isCapitalised(next) && isAbbreviated(before, words) && before.end === token.start;
  if (token.text === '&') return isCapitalised(next);
  if (words.grammar.capitalNouns !== null && words.nameParticles.has(token.lower))
    return words.givenNames.has(tokens[from]?.lower ?? '') && joinsName(tokens, at, words); // not "Hafen von Brack"
  if (words.nameParticles.has(token.lower))
    return isCapitalised(next) || words.nameParticles.has(next?.lower ?? '');
  if (words.grammar.bodyJoiners.has(token.lower))
    return opensBody(tokens, from, at, words) && startsBodyPart(tokens, at + 1, limit, words);
  if (words.grammar.articles.has(token.lower))
    return words.grammar.bodyJoiners.has(before.lower) && isCapitalised(next);
  if (words.grammar.joiners.has(token.lower))
    return isCapitalised(next) && insideBody(tokens, from, at, words);
  if (token.kind === 'number')
    return before.end < token.start && isCapitalised(before) && /^\d{1,3}$/.test(token.text);
  return false;
}

/** "Ana von | der | Brack": an article goes on with a name only behind another particle, and never before a known noun. */
function joinsName(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isArticle = (one: Token | undefined) => words.grammar.articles.has(one?.lower ?? '');
  if (isArticle(token) && (isArticle(before) || !words.nameParticles.has(before?.lower ?? ''))) return false;
  if (next !== undefined && isCapitalised(next)) return !isCommonNoun(next, words);
  const last = tokens[at + 2];
  return isArticle(next) && last !== undefined && isCapitalised(last) && !isCommonNoun(last, words);
}

/** "Ministry" of, "Center" for: a body's noun anywhere in the run so far lets it go on. */
function opensBody(tokens: readonly Token[], from: number, to: number, words: SourceWords): boolean {
  for (let at = from; at < to; at++) if (words.grammar.bodyOpeners.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function startsBodyPart(tokens: readonly Token[], at: number, limit: number, words: SourceWords): boolean {
  const next = words.grammar.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return next < limit && isCapitalised(tokens[next]);
}

/** "Department of Health and Human Services": an "and" behind an "of" stays inside the name. */
function insideBody(tokens: readonly Token[], from: number, to: number, words: SourceWords): boolean {
  for (let at = from + 1; at < to; at++) {
    if (words.grammar.bodyJoiners.has(tokens[at]?.lower ?? '')) return opensBody(tokens, from, at, words);
  }
  return false;
}

function isAbbreviated(token: Token, words: SourceWords): boolean {
  return (
    token.text.length === 1 ||
    words.titles.has(token.lower) ||
    words.grammar.nameAbbreviations.has(token.lower)
  );
}

/** Takes the full stop of a closing "Jr." or "Inc." into the name where the span holds it. */
function closesAbbreviation(
  tokens: readonly Token[],
  last: number,
  limit: number,
  words: SourceWords,
): boolean {
  const token = tokens[last];
  const stop = tokens[last + 1];
  if (token === undefined || stop?.text !== '.' || last + 1 >= limit || stop.start !== token.end)
    return false;
  return isAbbreviated(token, words) && token.text.length > 1;
}
