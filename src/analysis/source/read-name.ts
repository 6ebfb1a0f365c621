// Takes a name apart: "Interior Ministry spokesman Col. Omar B. Haddad, 51" is Omar B. Haddad, spokesman, colonel.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, NounKind, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { classifyName } from './classify-name.ts';
import type { Mention, TokenRange } from './mention.ts';
import { rolesBefore, splitRole } from './name-roles.ts';
import { nounBehind } from './noun-behind.ts';
import { lookUpNoun, type PhraseCore } from './noun-phrase-core.ts';

/** Reads the name at the end of a phrase's core, or null where what looks like a name is a bare role ("the President"). */
export function readName(
  read: ReadText,
  core: PhraseCore,
  limit: number,
  words: SourceWords,
): Mention | null {
  const run = core.name;
  if (run === null || isCapitalOfSentence(read, run, words)) return null;
  const { tokens } = read;
  const roles = rolesBefore(read, core, run, words);
  const split = splitRole(read, run, words);
  if (split === null) return null;
  roles.push(...split.roles);
  const printed: string[] = [];
  for (let at = split.from; at < run.to; at++) {
    const token = tokens[at];
    if (token?.kind === 'quote' || token?.text === "'") {
      while (at + 1 < run.to && tokens[at + 1]?.kind === 'word') at++; // a nickname between its marks
      at++;
    } else if (token !== undefined && token.text !== '.') printed.push(token.text);
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

/** "... at 9 a.m. Witnesses said": people in the plural are nobody's name. */
function isCapitalOfSentence(read: ReadText, run: TokenRange, words: SourceWords): boolean {
  const noun = run.to - run.from === 1 ? lookUpNoun(read.tokens[run.from]?.lower ?? '', words) : null;
  return noun?.kind === 'person' && noun.plural;
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
