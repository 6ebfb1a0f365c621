// Every name in the article, so that "Haddad" finds "Omar Haddad" and "the mayor" whoever is called mayor.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { behindDateline } from '../dateline.ts';
import { findNameRun } from './find-name-run.ts';
import type { Mention } from './mention.ts';
import { lookUpNoun } from './noun-phrase-core.ts';
import { readName } from './read-name.ts';

/** One bearer of a name. */
export interface Bearer {
  readonly key: string;
  readonly words: readonly string[];
  readonly name: string;
  readonly type: SourceType;
  readonly certain: boolean;
  readonly roles: ReadonlySet<string>;
  readonly gender: Gender | null;
}

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

/** Collects the names of the whole article. Linear in its length but for the few names that share words. */
export function indexNames(read: ReadText, words: SourceWords): NameIndex {
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
  for (const [key, mentions] of groups) longer.set(key, longerKey(key, mentions, groups, byWord, words));
  const merged = new Map<string, Mention[]>();
  for (const [key, mentions] of groups) {
    const into = longer.get(key) ?? key;
    merged.set(into, [...(merged.get(into) ?? []), ...mentions]);
  }
  const bearers = new Map<string, Bearer>();
  for (const [key, mentions] of merged) bearers.set(key, toBearer(key, mentions));
  const find = (nameWords: readonly string[]): Bearer | null => {
    const key = keyOf(nameWords, grammar.nameFillers);
    return bearers.get(longer.get(key) ?? longerKey(key, [], groups, byWord, words)) ?? null;
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
    const run = findNameRun(read, at, limit, words);
    if (run === null) {
      at++;
      continue;
    }
    let from = run.from;
    while (run.from - from < MAX_ROLE_WORDS && describesName(read, from - 1, run.from, words)) from--;
    const mention = readName(read, { from, to: run.to, name: run, ownFrom: from }, run.to, words);
    if (mention !== null) found.push({ ...mention, from: run.from });
    at = run.to;
  }
  return found;
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

/** The key of the one longer name this one shortens; the key itself where there is none, or more than one. */
function longerKey(
  key: string,
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, readonly Mention[]>,
  byWord: ReadonlyMap<string, readonly string[]>,
  words: SourceWords,
): string {
  const own = key.split(' ');
  const shared = byWord.get(own.at(-1) ?? '') ?? [];
  const candidates = shared.filter(
    (other) =>
      other !== key && shortens(own, other.split(' '), typeOf(groups.get(other)), words.companyEndings),
  );
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined) return only;
  if (candidates.length > 1 && shareNickname(candidates))
    return candidates.reduce((a, b) => (b.length > a.length ? b : a));
  if (own.length === 1 && candidates.length === 0)
    return spelledOut(own[0] ?? '', mentions, groups, words.grammar.acronymSkips) ?? key;
  return key;
}

/** "Pat Cole" and "Patrick Cole": one given name is the other's beginning. */
function shareNickname(keys: readonly string[]): boolean {
  const given = keys.map((key) => key.split(' ')[0] ?? '').sort((a, b) => a.length - b.length);
  const last = new Set(keys.map((key) => key.split(' ').at(-1)));
  return last.size === 1 && given.every((name) => name.startsWith(given[0] ?? ' '));
}

function typeOf(mentions: readonly Mention[] | undefined): SourceType {
  return (mentions?.find((mention) => mention.certain) ?? mentions?.[0])?.type ?? 'person';
}

/** "Haddad" or "Omar" for "Omar Haddad"; for bodies, any of its words in order ("Electoral Commission"). */
function shortens(
  short: readonly string[],
  long: readonly string[],
  type: SourceType,
  companies: ReadonlySet<string>,
): boolean {
  if (short.length >= long.length) return false;
  if (type === 'person')
    return short.length === 1 ? long.at(-1) === short[0] || long[0] === short[0] : isTail(short, long);
  if (short.length === 1) return long[0] === short[0] && companies.has(long.at(-1) ?? '');
  let next = 0;
  for (const word of long) if (word === short[next]) next++;
  return next === short.length;
}

function isTail(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.every((word, index) => long[long.length - short.length + index] === word) ||
    (short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}

/** The body whose initials an acronym spells: "NHA" for "Northland Health Authority". */
function spelledOut(
  acronym: string,
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, readonly Mention[]>,
  skips: ReadonlySet<string>,
): string | null {
  if (!mentions.some((mention) => /^[\p{Lu}.]{2,6}$/u.test(mention.name))) return null;
  const letters = acronym.replace(/\./g, '');
  const spelled = [...groups.keys()].filter((key) => {
    const parts = key.split(' ').filter((word) => !skips.has(word));
    return parts.length === letters.length && parts.every((part, index) => part[0] === letters[index]);
  });
  return spelled.length === 1 ? (spelled[0] ?? null) : null;
}

function toBearer(key: string, mentions: readonly Mention[]): Bearer {
  const longest = mentions.reduce((best, mention) =>
    mention.nameWords.length > best.nameWords.length ? mention : best,
  );
  const person = mentions.find((mention) => mention.certain && mention.type === 'person');
  const sure = person ?? mentions.find((mention) => mention.certain);
  return {
    key,
    words: longest.nameWords,
    name: longest.name,
    type: (sure ?? longest).type,
    certain: sure !== undefined || longest.nameWords.length > 1 || mentions.length > 1,
    roles: new Set(mentions.flatMap((mention) => mention.roles)),
    gender: mentions.find((mention) => mention.gender !== null)?.gender ?? null,
  };
}
