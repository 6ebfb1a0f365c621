// The roles and titles a name is printed with: "campaign spokesman | Omar Haddad", "Secretary of State | Ann Cole".

import type { SourceNoun, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { TokenRange } from './mention.ts';
import { lookUpNoun, type PhraseCore } from './noun-phrase-core.ts';
import { isCapitalised } from './word-shape.ts';

/** Roles in small letters or an earlier run before the name: "campaign spokesman Omar Haddad". */
export function rolesBefore(read: ReadText, core: PhraseCore, run: TokenRange, words: SourceWords): string[] {
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
export function splitRole(read: ReadText, run: TokenRange, words: SourceWords): SplitRole | null {
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
    if (at === run.to - 1 && at > from && isSurname(tokens[at - 1]?.lower ?? '', noun, words)) break;
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

/** "Gayle King", "John Skipper": behind a given name a role is a surname, but for "Christian Democrat". */
function isSurname(before: string, noun: SourceNoun | null, words: SourceWords): boolean {
  return words.givenNames.has(before) && noun?.sector !== 'party';
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
