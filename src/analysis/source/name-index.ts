// Every name in the article, so that "Haddad" finds "Omar Haddad" and "the mayor" whoever is called mayor.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { behindDateline } from '../dateline.ts';
import type { Choices } from '../choice/choices.ts';
import { toBearer, type Bearer } from './bearer.ts';
import { findNameRun } from './find-name-run.ts';
import type { Mention, TokenRange } from './mention.ts';
import { lookUpNoun } from './noun-phrase-core.ts';
import { longerKey } from './longer-name.ts';
import { readName } from './read-name.ts';
import { isCapitalised } from './word-shape.ts';

/** One place where a bearer is named. */
export interface Naming {
  readonly at: number;
  readonly to: number;
  readonly bearer: Bearer;
}

export interface NameIndex {
  /** Places in reading order. */
  readonly namings: readonly Naming[];
  /** First place of each person the article calls by a role ("mayor"). */
  readonly called: (role: string) => readonly Naming[];
  /** The one bearer these words can mean, or null where there is none or more than one. */
  readonly find: (words: readonly string[]) => Bearer | null;
}

const MAX_ROLE_WORDS = 4;
/** Words of a name in a headline that gives every word a capital, and of such a headline. */
const LONGEST_IN_HEADLINE = 3;
const LONGEST_HEADLINE = 25;
/** Letters of words that stay small in such a headline. */
const SHORT_IN_HEADLINE = 3;

/** Collects the names of the whole article. Linear in its length but for the few names that share words. */
export function indexNames(read: ReadText, words: SourceWords, choices: Choices): NameIndex {
  const { grammar } = words;
  const places = collectNames(read, words);
  const groups = new Map<string, Mention[]>();
  for (const mention of places) {
    const key = keyOf(mention.nameWords, grammar.nameFillers);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const byWord = groupByWord([...groups.keys()]);
  const longer = new Map<string, string>();
  const keyFor = (key: string, mentions: readonly Mention[]) =>
    longerKey(
      grammar.capitalNouns === null ? key : withoutGenitive(key, byWord),
      mentions,
      groups,
      byWord,
      words,
    );
  for (const [key, mentions] of groups) longer.set(key, keyFor(key, mentions));
  const merged = new Map<string, Mention[]>();
  for (const [key, mentions] of groups) {
    const into = longer.get(key) ?? key;
    merged.set(into, [...(merged.get(into) ?? []), ...mentions]);
  }
  const bearers = new Map<string, Bearer>();
  for (const [key, mentions] of merged) bearers.set(key, toBearer(key, mentions, read, words, choices));
  const find = (nameWords: readonly string[]): Bearer | null => {
    const key = keyOf(nameWords, grammar.nameFillers);
    return bearers.get(longer.get(key) ?? keyFor(key, [])) ?? null;
  };
  const namings = places.flatMap((mention) => {
    const bearer = find(mention.nameWords);
    return bearer === null ? [] : [{ at: mention.from, to: mention.to, bearer }];
  });
  const roles = groupByRole(namings);
  return { namings, find, called: (role) => roles.get(role) ?? [] };
}

function groupByRole(namings: readonly Naming[]): ReadonlyMap<string, readonly Naming[]> {
  const roles = new Map<string, Naming[]>();
  const seen = new Set<Bearer>();
  for (const naming of namings) {
    if (seen.has(naming.bearer) || naming.bearer.type !== 'person') continue;
    seen.add(naming.bearer);
    for (const role of naming.bearer.roles) roles.set(role, [...(roles.get(role) ?? []), naming]);
  }
  return roles;
}

/** "Bracks", "Ana Bracks": a genitive without an apostrophe, where the name stands elsewhere without it. */
function withoutGenitive(key: string, byWord: ReadonlyMap<string, readonly string[]>): string {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  return last.endsWith('s') && byWord.has(last.slice(0, -1)) ? key.slice(0, -1) : key;
}

/** Name words without initials, "Jr." and articles: what two printings of one name share. */
function keyOf(words: readonly string[], fillers: ReadonlySet<string>): string {
  const kept = words.filter((word) => [...word].length > 1 && !fillers.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

function collectNames(read: ReadText, words: SourceWords): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < read.tokens.length) {
    const sentence = read.sentences[read.sentenceOf[at] ?? 0];
    const limit = sentence?.to ?? read.tokens.length;
    if (sentence?.from === at && read.paragraphs[sentence.paragraph]?.from === at)
      at = behindDateline(read.tokens, at, limit);
    const whole = findNameRun(read, at, limit, words);
    const run = whole && inHeadline(read, whole, words);
    if (run === null) {
      at = whole?.to ?? at + 1;
      continue;
    }
    let from = run.from;
    while (run.from - from < MAX_ROLE_WORDS && describesName(read, from - 1, run.from, words)) from--;
    const mention = readName(read, { from, to: run.to, name: run, ownFrom: from }, run.to, words);
    const label = run.to === run.from + 1 && [...(read.tokens[run.from]?.text ?? '')].length === 1;
    if (mention !== null && !(label && read.tokens[run.to]?.text === ':') && !describes(read, run, words))
      found.push({ ...mention, from: run.from });
    at = run.to;
  }
  return found;
}

/** In a headline of capitals a long run is no name but where it opens with a given name: "Ivo Brandt | Accuses Odo Ost". */
function inHeadline(read: ReadText, run: TokenRange, words: SourceWords): TokenRange | null {
  if (run.to - run.from <= LONGEST_IN_HEADLINE || !isTitleCase(read, run.from)) return run;
  return words.givenNames.has(read.tokens[run.from]?.lower ?? '') ? { ...run, to: run.from + 2 } : null;
}

/** Every longer word has a capital, so that a run of them tells nothing. */
function isTitleCase(read: ReadText, at: number): boolean {
  const sentence = read.sentences[read.sentenceOf[at] ?? 0];
  if (sentence === undefined || sentence.to - sentence.from > LONGEST_HEADLINE) return false;
  for (let token = sentence.from; token < sentence.to; token++) {
    const { kind, text } = read.tokens[token] ?? {};
    if (kind === 'word' && (text?.length ?? 0) > SHORT_IN_HEADLINE && !isCapitalised(read.tokens[token]))
      return false;
  }
  return true;
}

/** "Norland-based", "I": a capital that names nobody. */
function describes({ tokens }: ReadText, { from, to }: TokenRange, words: SourceWords): boolean {
  const text = tokens[from]?.text ?? '';
  return (
    to === from + 1 &&
    (/[-‐‑]\p{Ll}/u.test(text) || (words.grammar.speakerPronouns.has(text.toLowerCase()) && text.length < 2))
  );
}

function describesName(read: ReadText, at: number, run: number, words: SourceWords): boolean {
  const token = read.tokens[at];
  if (token === undefined || token.kind !== 'word' || read.sentenceOf[at] !== read.sentenceOf[run])
    return false;
  return lookUpNoun(token.lower, words) !== null || words.grammar.mediaModifiers.has(token.lower);
}

function groupByWord(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const key of keys) {
    for (const word of new Set(key.split(' '))) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [key]);
      else if (list.length < 40) list.push(key);
    }
  }
  return byWord;
}
