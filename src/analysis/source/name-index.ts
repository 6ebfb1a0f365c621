// Every name in the article, so that "Haddad" finds "Omar Haddad" and "the mayor" whoever is called mayor.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { behindDateline } from '../dateline.ts';
import { findNameRun } from './find-name-run.ts';
import type { Mention, TokenRange } from './mention.ts';
import { lookUpNoun } from './noun-phrase-core.ts';
import { longerKey } from './longer-name.ts';
import { isDoubtful, readUse } from './name-evidence.ts';
import { readName } from './read-name.ts';

/** One bearer of a name. */
export interface Bearer {
  readonly key: string;
  readonly words: readonly string[];
  readonly name: string;
  readonly type: SourceType;
  readonly certain: boolean;
  /** Whether a list, a title or a noun beside it says what it is. */
  readonly known: boolean;
  /** Whether it is most likely no source at all: a place, a nationality, a word with the capital of its sentence. */
  readonly doubtful: boolean;
  /** How often the article prints it. */
  readonly namings: number;
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
  for (const [key, mentions] of merged) bearers.set(key, toBearer(key, mentions, read, words));
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
    const label = run.to === run.from + 1 && [...(read.tokens[run.from]?.text ?? '')].length === 1;
    if (mention !== null && !(label && read.tokens[run.to]?.text === ':') && !describes(read, run, words))
      found.push({ ...mention, from: run.from });
    at = run.to;
  }
  return found;
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

function toBearer(key: string, mentions: readonly Mention[], read: ReadText, words: SourceWords): Bearer {
  const longest = mentions.reduce((best, mention) =>
    mention.nameWords.length > best.nameWords.length ? mention : best,
  );
  const person = mentions.find((mention) => mention.certain && mention.type === 'person');
  const sure = person ?? mentions.find((mention) => mention.certain);
  const isPlace = words.metonyms.has(key);
  return {
    key,
    words: longest.nameWords,
    name: longest.name,
    type: (sure ?? longest).type,
    known: sure !== undefined,
    doubtful:
      (sure === undefined || isPlace) && isDoubtful(readUse(read, mentions, words), longest.nameWords.length),
    namings: mentions.length,
    certain: sure !== undefined || longest.nameWords.length > 1 || mentions.length > 1,
    roles: new Set(mentions.flatMap((mention) => mention.roles)),
    gender: mentions.find((mention) => mention.gender !== null)?.gender ?? null,
  };
}
