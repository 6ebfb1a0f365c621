// A description as a mention: "a senior official in the ministry", "the report", "local media".

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, SourceNoun, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { MAX_WORDS, type Mention, type TokenRange } from './mention.ts';
import { lookUpNoun, type PhraseCore } from './noun-phrase-core.ts';
import { isCapitalised } from './word-shape.ts';

/** The noun a phrase is about, or null where no known noun ends its core. */
export function headNoun(read: ReadText, core: PhraseCore, words: SourceWords): SourceNoun | null {
  let to = core.to;
  for (let at = core.name?.from ?? to; at < core.to; at++) {
    if (words.grammar.genitives.has(read.tokens[at]?.lower ?? '')) to = Math.min(to, at); // "Secretary of State"
  }
  if (words.grammar.headFirst) return firstNoun(read, core.ownFrom, to, words);
  for (let at = to - 1; at >= core.ownFrom; at--) {
    const token = read.tokens[at];
    if (token?.kind !== 'word') continue;
    if (words.nouns.has(token.lower) || !words.grammar.trailingAdverb.test(token.lower))
      return lookUpNoun(token.lower, words);
  }
  return null;
}

function firstNoun(read: ReadText, from: number, to: number, words: SourceWords): SourceNoun | null {
  for (let at = from; at < to; at++) {
    const noun = lookUpNoun(read.tokens[at]?.lower ?? '', words);
    if (noun !== null) return noun;
  }
  return null;
}

/** The phrase as a description, with the type its head noun and article give it. */
export function readDescription(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
  words: SourceWords,
): Mention {
  const { tokens } = read;
  const noun = headNoun(read, core, words);
  const first = tokens[core.from];
  const definite = words.grammar.definites.has(first?.lower ?? '') || core.ownFrom > core.from;
  const span = { start: first?.start ?? 0, end: tokens[phraseEnd(read, core, range, words) - 1]?.end ?? 0 };
  const type = typeOfDescription(read, core, noun, definite, words);
  return {
    from: core.from,
    to: core.to,
    kind: 'description',
    span,
    name: read.text.slice(span.start, span.end),
    nameWords: [],
    type,
    certain: noun !== null,
    noun,
    definite,
    roles: noun === null ? [] : [noun.lemma],
    gender: noun?.kind === 'person' ? genderOf(noun.lemma, words) : null,
  };
}

function genderOf(noun: string, words: SourceWords): Gender | null {
  if (words.femaleWords.has(noun)) return 'female';
  return words.maleWords.has(noun) ? 'male' : null;
}

/** Takes short trailing phrases along ("officials in the ministry"), up to a comma, a relative word or the limit. */
function phraseEnd(read: ReadText, core: PhraseCore, range: TokenRange, words: SourceWords): number {
  let to = core.to;
  while (to < range.to && to - core.from < MAX_WORDS - 1) {
    const token = read.tokens[to];
    if (token === undefined || words.grammar.clauseOpeners.has(token.lower)) break;
    const close = closeOfAlias(read, to, words);
    if (close > to && close - 1 <= range.to) return close; // "a man known as “Sailor”"
    if (token.kind === 'quote' || (token.kind === 'mark' && !/^[.&’'’-]$/.test(token.text))) break;
    to++;
  }
  if (to < range.to && to - core.from >= MAX_WORDS - 1) return core.to;
  const last = read.tokens[to - 1];
  const cut = to > core.to && words.grammar.participle.test(last?.lower ?? '') && !isCapitalised(last); // "data compiled by Lansing"
  return cut ? to - 1 : to;
}

/** Behind the mark that closes a made-up name at `open`, where "as" stands before it; else -1. */
function closeOfAlias(read: ReadText, open: number, { grammar }: SourceWords): number {
  const quotation = read.quotations[read.quotationOf[open] ?? -1];
  if (quotation?.from !== open || !quotation.closed || quotation.to - quotation.from > LONGEST_ALIAS)
    return -1;
  return grammar.aliasLinks.has(read.tokens[open - 1]?.lower ?? '') ? quotation.to : -1;
}

/** Tokens, marks included. */
const LONGEST_ALIAS = 6;

function typeOfDescription(
  read: ReadText,
  core: PhraseCore,
  noun: SourceNoun | null,
  definite: boolean,
  words: SourceWords,
): SourceType {
  const head = read.tokens[core.to - 1]?.lower ?? '';
  if (noun === null) {
    if (words.barePersons.has(head)) return 'unnamed-person';
    if (words.bareGroups.has(head)) return 'unnamed-group';
    if (words.grammar.aged.test(head)) return 'unnamed-person';
    if (words.grammar.plural.test(head)) return 'unnamed-group';
    return words.grammar.personEnding.test(head) ? 'unnamed-person' : 'organisation';
  }
  if (noun.kind === 'person') return noun.plural ? 'unnamed-group' : 'unnamed-person';
  if (noun.kind === 'document') {
    if (words.peopleBehind.get(head)?.has(read.tokens[core.to - 2]?.lower ?? '') === true)
      return 'unnamed-group';
    return isMediaReport(read, core, words) ? 'media' : 'document';
  }
  if (words.textsBehind.get(head)?.has(read.tokens[core.to - 2]?.lower ?? '') === true) return 'document';
  if (noun.kind === 'media' || isNewsBody(read, core, noun, words)) return 'media';
  if (noun.plural) {
    const body = definite || words.bodyPlurals.has(head) || noun.sector === 'military';
    return body ? 'organisation' : 'unnamed-group';
  }
  const indefinite = words.grammar.indefinites.has(read.tokens[core.from]?.lower ?? '');
  return indefinite && noun.sector !== 'government' ? 'unnamed-group' : 'organisation';
}

/** "the Velt news agency", "news agencies": a body whose business is news. */
function isNewsBody(read: ReadText, core: PhraseCore, noun: SourceNoun, words: SourceWords): boolean {
  const before = read.tokens[core.to - 2]?.lower ?? '';
  const head = read.tokens[core.to - 1]?.lower ?? '';
  if (words.grammar.pressOffices.has(`${before} ${head}`)) return false;
  return noun.kind === 'organisation' && core.to - 2 >= core.from && words.grammar.mediaModifiers.has(before);
}

/** "local media reports", "press reports": outlets, not a report. */
function isMediaReport(read: ReadText, core: PhraseCore, words: SourceWords): boolean {
  for (let at = core.from; at < core.to - 1; at++) {
    const owns = words.grammar.possessiveMarks.has(read.tokens[at + 1]?.lower ?? ''); // "the agency's report"
    if (!owns && words.grammar.mediaModifiers.has(read.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
