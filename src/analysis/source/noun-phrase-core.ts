// Finds where a noun phrase's core ends ("a senior official | in the ministry") and the names inside it.

import type { SourceNoun, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Token } from '../../text/token.ts';
import { findNameRun } from './find-name-run.ts';
import type { TokenRange } from './mention.ts';
import { isCapitalised } from './word-shape.ts';

export interface PhraseCore extends TokenRange {
  /** The last name run inside the core, where the core ends with it; null for a description. */
  readonly name: TokenRange | null;
  /** First token that belongs to the head itself: behind the last possessive ("Haddad's | lawyer"). */
  readonly ownFrom: number;
}

/** The core of the phrase in [from, to): up to the first comma, preposition or relative word outside a name. */
export function findCore(read: ReadText, from: number, to: number, words: SourceWords): PhraseCore {
  const { tokens } = read;
  let at = from;
  let ownFrom = from;
  let run: TokenRange | null = null;
  let headless = false;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = findNameRun(read, at, to, words);
    if (found !== null) {
      run = found;
      headless = false;
      at = found.to;
      continue;
    }
    if (isPossessive(token, tokens[at - 1], tokens[at + 1], words)) {
      if (at + 1 >= to) break;
      ownFrom = at + 1;
      run = null;
    } else if (joinsModifiers(tokens, at, words)) {
      run = null;
    } else if (
      (token.kind === 'mark' && !isHyphen(tokens, at)) ||
      words.grammar.breaks.has(token.lower) ||
      (words.grammar.capitalNouns !== null && words.grammar.genitives.has(token.lower)) ||
      opensReduced(tokens, at, words)
    ) {
      if (at > from && !isDescribing(tokens, at, words)) break;
    } else if (run !== null) {
      headless = lookUpNoun(token.lower, words) === null && (headless || at === run.to);
    }
    at++;
  }
  if (run !== null && headless) at = run.to; // "Haddad further": what trails a name without a noun is no part of it
  return {
    from,
    to: Math.max(at, Math.min(from + 1, to)),
    name: run !== null && run.to === at ? run : null,
    ownFrom,
  };
}

/** "A | working paper": right behind an article no clause begins. */
function isDescribing(tokens: readonly Token[], at: number, { grammar }: SourceWords): boolean {
  const { articles, indefinites, participle } = grammar;
  const before = tokens[at - 1]?.lower ?? '';
  return (articles.has(before) || indefinites.has(before)) && participle.test(tokens[at]?.lower ?? '');
}

/** "A study | published in May", "filings | seen by the court": a participle behind a noun starts a clause. */
function opensReduced(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || words.nouns.has(token.lower)) return false;
  const isPassive = [at + 1, at + 2].some((next) => words.grammar.agents.has(tokens[next]?.lower ?? '')); // "kept by", "drawn up by"
  if (!isPassive && !words.grammar.participle.test(token.lower)) return false;
  return (
    lookUpNoun(tokens[at - 1]?.lower ?? '', words) !== null &&
    lookUpNoun(tokens[at + 1]?.lower ?? '', words) === null
  );
}

/** "City and union officials", "Norlandian and Sudlandian ministries": the "and" joins two words that share a noun. */
export function joinsModifiers(tokens: readonly Token[], at: number, words: SourceWords): boolean {
  const [before, and, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    !words.grammar.joiners.has(and?.lower ?? '') ||
    before?.kind !== 'word' ||
    next?.kind !== 'word' ||
    after?.kind !== 'word'
  )
    return false;
  const left = lookUpNoun(before.lower, words);
  if (left !== null && (left.plural || left.kind !== 'organisation')) return false;
  const shared = lookUpNoun(after.lower, words);
  const people = shared !== null && shared.kind === 'person' && shared.plural;
  const { sharedAdjectives } = words.grammar;
  if (sharedAdjectives.has(before.lower) && sharedAdjectives.has(next.lower))
    return (shared ?? nounBehindNames(tokens, at + 2, words)) !== null;
  const bigBefore = isCapitalised(before) && left === null;
  const alike = isCapitalised(next) && words.grammar.demonym.test(next.lower);
  const further = shared ?? (alike ? lookUpNoun(tokens[at + 3]?.lower ?? '', words) : null); // "Norlandian and Sudlandian defence ministries"
  if (bigBefore)
    return (
      further !== null &&
      words.grammar.demonym.test(before.lower) &&
      isCapitalised(next) &&
      !isCapitalised(after)
    ); // not "Berlin and Paris said"
  if (words.determiners.has(next.lower) || isCapitalised(next)) return false;
  return people;
}

/** "Current and former | US navy officials": the noun behind up to three words in capitals or nouns. */
function nounBehindNames(tokens: readonly Token[], from: number, words: SourceWords): SourceNoun | null {
  let at = from;
  while (at < from + 3 && isCapitalised(tokens[at])) at++;
  return lookUpNoun(tokens[at]?.lower ?? '', words);
}

/** "A 46-page report": a sign glued to both sides. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return /^[-‐‑–]$/.test(sign?.text ?? '') && before?.end === sign?.start && after?.start === sign?.end;
}

/** The noun a word form is listed as; "editor-in-chief" counts as editor, "house-builder" as builder. */
export function lookUpNoun(lower: string, words: SourceWords): SourceNoun | null {
  const whole = words.nouns.get(lower);
  if (whole !== undefined) return whole;
  if (!lower.includes('-')) return null;
  const parts = lower.replace(words.grammar.prefixes, '').split('-');
  return words.nouns.get(parts.at(-1) ?? '') ?? words.nouns.get(parts[0] ?? '') ?? null;
}

function isPossessive(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  words: SourceWords,
): boolean {
  if (!words.grammar.possessiveMarks.has(token.lower) && token.text !== '’') return false;
  return before !== undefined && before.end === token.start && next !== undefined && next.start > token.end;
}
