// Takes a name apart: "Interior Ministry spokesman Col. Omar B. Haddad, 51" is Omar B. Haddad, spokesman, colonel.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, NounKind, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { classifyName } from './classify-name.ts';
import type { Mention, TokenRange } from './mention.ts';
import { lookUpNoun, type PhraseCore } from './noun-phrase-core.ts';
import { isCapitalised } from './word-shape.ts';

/** How far behind a comma the noun of an apposition is looked for. */
const APPOSITION_REACH = 9;

/** Reads the name at the end of a phrase's core, or null where what looks like a name is a bare role ("the President"). */
export function readName(
  read: ReadText,
  core: PhraseCore,
  limit: number,
  words: SourceWords,
): Mention | null {
  const run = core.name;
  if (run === null) return null;
  const { tokens } = read;
  const roles = rolesBefore(read, core, run, words);
  const split = splitRole(read, run, words);
  if (split === null) return null;
  roles.push(...split.roles);
  const printed: string[] = [];
  for (let at = split.from; at < run.to; at++) {
    const token = tokens[at];
    if (token !== undefined && token.text !== '.') printed.push(token.text);
  }
  const apposed = nounBehind(read, run, limit, words);
  if (apposed?.kind === 'person') roles.push(apposed.lemma);
  const beside = typeBeside(roles, split.titled, kindBefore(read, run.from - 1, words) ?? apposed?.kind);
  const before = run.from > core.ownFrom ? beside : (beside ?? null);
  const { type, certain } = classifyName(printed, before, words);
  if (type !== 'person') roles.push(...nounsOfBody(printed, words));
  const start = tokens[split.from]?.start ?? 0;
  const end = tokens[run.to - 1]?.end ?? start;
  return {
    from: core.from,
    to: run.to,
    kind: 'name',
    span: { start: tokens[core.from]?.start ?? start, end },
    name: read.text.slice(start, end),
    nameWords: printed.map((word) => word.toLowerCase().replace(/[’ʼ]/g, "'")),
    type,
    certain,
    noun: null,
    definite: true,
    roles,
    gender: type === 'person' ? genderOf(printed, read, core.from, run.to, roles, words) : null,
  };
}

/** The nouns a body may be called by again: "authority" for "Serrat Harbour Authority". */
function nounsOfBody(printed: readonly string[], words: SourceWords): string[] {
  const ends = new Set([printed[0], printed.at(-1)]);
  return [...ends].flatMap((word) => lookUpNoun(word?.toLowerCase() ?? '', words)?.lemma ?? []);
}

/** What the noun just before a name says it is: "the news agency ANKA" is an outlet. */
function kindBefore(read: ReadText, at: number, words: SourceWords): NounKind | undefined {
  const kind = lookUpNoun(read.tokens[at]?.lower ?? '', words)?.kind;
  return kind === 'organisation' && words.grammar.mediaModifiers.has(read.tokens[at - 1]?.lower ?? '')
    ? 'media'
    : kind;
}

/** Roles in small letters or an earlier run before the name: "campaign spokesman Omar Haddad". */
function rolesBefore(read: ReadText, core: PhraseCore, run: TokenRange, words: SourceWords): string[] {
  const roles: string[] = [];
  for (let at = core.ownFrom; at < run.from; at++) {
    const noun = lookUpNoun(read.tokens[at]?.lower ?? '', words);
    if (noun !== null && noun.kind === 'person' && !noun.plural) roles.push(noun.lemma);
  }
  return roles;
}

interface SplitRole {
  readonly from: number;
  readonly roles: readonly string[];
  readonly titled: boolean;
}

/** Cuts capitalised roles and titles off a run's front; null where nothing but a role is left. */
function splitRole(read: ReadText, run: TokenRange, words: SourceWords): SplitRole | null {
  const { tokens } = read;
  const roles: string[] = [];
  let from = run.from;
  let titled = false;
  while (from < run.to - 1 && words.determiners.has(tokens[from]?.lower ?? '')) from++;
  if (endsLikeBody(read, run, words)) return { from, roles, titled }; // "Conservative Party", "Governors Association"
  for (let at = from; at < run.to; at++) {
    const lower = tokens[at]?.lower ?? '';
    const title = words.titles.get(lower);
    const noun = lookUpNoun(lower, words);
    const isRole = noun !== null && noun.kind === 'person' && !noun.plural && !words.givenNames.has(lower);
    if (title === undefined && !isRole) continue;
    if (at === run.to - 1 && (isRole || title === undefined))
      return run.to - run.from === 1 || isRole ? null : { from, roles, titled };
    roles.push(...(title === undefined ? [noun?.lemma ?? lower] : title === '' ? [] : [title]));
    titled = true;
    from = at + 1;
    if (words.grammar.purposes.has(tokens[from]?.lower ?? ''))
      return { from: run.from, roles: [], titled: false }; // "High Commissioner for Refugees"
    if (words.grammar.genitives.has(tokens[from]?.lower ?? ''))
      from = nameBehindOf(read, from, run.to, words);
    if (from >= run.to) return null;
    at = Math.max(at, from - 1);
  }
  while (from < run.to && (tokens[from]?.text === '.' || words.determiners.has(tokens[from]?.lower ?? '')))
    from++;
  return from < run.to ? { from, roles, titled } : null;
}

function endsLikeBody(read: ReadText, run: TokenRange, words: SourceWords): boolean {
  const last = read.tokens[run.to - 1]?.lower ?? '';
  const titled = words.titles.has(read.tokens[run.from]?.lower ?? '');
  if (run.to - run.from === 2 && !titled && words.mediaEndings.has(last)) return true; // "Star Weekly"
  return (
    run.to - run.from > 1 &&
    (words.organisationEndings.has(last) || words.nouns.get(last)?.kind === 'organisation')
  );
}

/** "Secretary of State Ann Cole": where the name starts behind an "of", or `to` where the "of" phrase is all there is. */
function nameBehindOf(read: ReadText, of: number, to: number, words: SourceWords): number {
  const capitals: number[] = [];
  for (let at = of + 1; at < to; at++) {
    if (at > of + 1 && words.givenNames.has(read.tokens[at]?.lower ?? '')) return at;
    if (isCapitalised(read.tokens[at])) capitals.push(at);
  }
  return capitals.length >= 3 ? (capitals.at(-2) ?? to) : to;
}

/** The noun of an apposition behind the name: ", a spokesman for", ", chief executive of". */
function nounBehind(read: ReadText, run: TokenRange, limit: number, words: SourceWords) {
  const { tokens } = read;
  const at = run.to;
  if (tokens[at]?.text !== ',') return null;
  let found = null;
  for (
    let next = at + 1;
    next < Math.min(at + APPOSITION_REACH, limit + APPOSITION_REACH, tokens.length);
    next++
  ) {
    const token = tokens[next];
    if (token === undefined || read.sentenceOf[next] !== read.sentenceOf[at]) break;
    if (token.kind === 'number' && next === at + 1) continue;
    if (token.kind === 'mark' && next === at + 2) continue;
    if (found !== null && isVerb(token.lower, words)) return null; // "speaking to Kanal Sud, the mayor said"
    if (token.kind !== 'word' || endsApposition(token.lower, words)) break;
    const noun = lookUpNoun(token.lower, words);
    if (noun !== null && !noun.plural) found = noun;
  }
  const articled = words.determiners.has(tokens[at + 1]?.lower ?? '');
  if (found?.kind === 'person' && articled && isPlace(read, run, words)) return null; // "in Vell, the mayor said", "asked by the Gull, the mayor said"
  return found?.kind === 'document' && !articled ? null : found;
}

function isPlace(read: ReadText, run: TokenRange, words: SourceWords): boolean {
  const at = run.from - (words.grammar.articles.has(read.tokens[run.from - 1]?.lower ?? '') ? 2 : 1);
  const before = read.tokens[at]?.lower ?? '';
  return words.grammar.placing.has(before) || words.grammar.agents.has(before);
}

/** Whether the noun before the word is the subject of a clause. */
function isVerb(lower: string, { grammar, tellingCue }: SourceWords): boolean {
  const opens = grammar.clauseOpeners.has(lower) || tellingCue.test(lower);
  return opens && !grammar.appositionBreaks.has(lower) && !grammar.joiners.has(lower);
}

/** ", rejected the account": behind a verb the sentence goes on, and no apposition. */
function endsApposition(lower: string, words: SourceWords): boolean {
  const { appositionBreaks, breaks, participle } = words.grammar;
  return (
    appositionBreaks.has(lower) || breaks.has(lower) || (participle.test(lower) && !words.nouns.has(lower))
  );
}

function typeBeside(roles: readonly string[], titled: boolean, kind: string | undefined): SourceType | null {
  if (titled || roles.length > 0 || kind === 'person') return 'person';
  return kind === 'organisation' || kind === 'media' || kind === 'document' ? kind : null;
}

function genderOf(
  printed: readonly string[],
  read: ReadText,
  from: number,
  to: number,
  roles: readonly string[],
  words: SourceWords,
): Gender | null {
  const seen = [...roles];
  for (let at = from; at < to; at++) seen.push(read.tokens[at]?.lower ?? '');
  if (seen.some((word) => words.femaleWords.has(word))) return 'female';
  if (seen.some((word) => words.maleWords.has(word))) return 'male';
  if (printed.length < 2) return null; // "Omar" alone may well be a surname
  return words.givenNames.get(printed[0]?.toLowerCase() ?? '') ?? null;
}
