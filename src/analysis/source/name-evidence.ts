// What the article does with a name, over all places where it stands: the ground on which its kind is decided.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Mention } from './mention.ts';
import { lookUpNoun } from './noun-phrase-core.ts';

/** Places of a name that are looked at; more say nothing new. */
const MOST_PLACES = 12;

/** How often a name stands in each of these ways. */
export interface NameUse {
  readonly places: number;
  /** What stands around it -> in how many places. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Collects what stands around the places of one name. Bounded. */
export function readUse(read: ReadText, places: readonly Mention[], words: SourceWords): NameUse {
  const counts = new Map<string, number>();
  const seen = places.slice(0, MOST_PLACES);
  for (const place of seen)
    for (const sign of new Set(signsAt(read, place, words))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return { places: seen.length, counts };
}

/**
 * Whether a name nobody can vouch for is most likely no source at all: a place ("in Halm"), a nationality before its noun,
 * a word with the capital of its sentence.
 */
export function isDoubtful({ places, counts }: NameUse, words: number): boolean {
  const often = (sign: string): boolean => 2 * (counts.get(sign) ?? 0) >= places;
  const acts =
    (counts.get('singular verb') ?? 0) + (counts.get('plural verb') ?? 0) + (counts.get('listener') ?? 0) > 0;
  if (often('placed') && !acts) return true;
  if (words > 1) return false;
  if (counts.get('before noun') === places) return true;
  return often('describes') || (often('opens only') && !acts);
}

function signsAt(read: ReadText, { from: at, to }: Mention, words: SourceWords): string[] {
  const { grammar } = words;
  const lower = (token: number): string => read.tokens[token]?.lower ?? '';
  const articled = grammar.articles.has(lower(at - 1));
  const before = lower(articled ? at - 2 : at - 1);
  const next = lower(to);
  const owns = grammar.possessiveMarks.has(next) || read.tokens[to]?.text === '’';
  const signs = [...behind(read, to, owns, words)];
  if (articled) signs.push('article');
  if (grammar.placing.has(before) && !owns) signs.push('placed');
  else if (grammar.genitives.has(before)) signs.push('genitive');
  else if (grammar.agents.has(before)) signs.push('agent');
  else if (grammar.linksInside.has(before)) signs.push('linked');
  if (words.tellingCue.test(before)) signs.push('listener');
  if (grammar.joiners.has(before) || grammar.joiners.has(next)) signs.push('joined');
  const opens = read.sentences[read.sentenceOf[at] ?? 0]?.from === (articled ? at - 1 : at);
  if (opens) {
    signs.push('opens');
    if (!articled && to === at + 1) signs.push('opens only');
    signs.push(...pronounAfter(read, at, words));
  }
  const nextToken = read.tokens[to];
  const described =
    nextToken?.kind === 'word' && nextToken.text === nextToken.lower ? lookUpNoun(next, words) : null;
  if (described !== null) signs.push('before noun');
  if (described !== null && grammar.demonym.test(lower(to - 1))) signs.push('describes');
  return signs;
}

/** What the words right behind a name say of it: number, relative, what it owns. */
function behind(read: ReadText, to: number, owns: boolean, words: SourceWords): string[] {
  const { grammar } = words;
  const lower = (at: number): string => read.tokens[at]?.lower ?? '';
  const next = lower(to);
  if (owns) {
    const owned = lookUpNoun(lower(to + 1), words) ?? lookUpNoun(lower(to + 2), words);
    return ['owns', ...(owned === null ? [] : [`owns ${owned.kind}`])];
  }
  const relative = next === ',' ? lower(to + 1) : next;
  const signs: string[] = [];
  if (grammar.thingRelatives.has(relative)) signs.push('thing relative');
  else if (grammar.relatives.has(relative)) signs.push('person relative');
  if (grammar.singularVerbs.has(next)) signs.push('singular verb');
  else if (grammar.pluralVerbs.has(next)) signs.push('plural verb');
  else if (grammar.breaks.has(next) && grammar.clauseOpeners.has(next)) signs.push('singular verb');
  if (next === ',') signs.push('comma');
  return signs;
}

/** The pronoun that opens the next sentence: "Orrel makes pumps. It was founded ..." */
function pronounAfter(read: ReadText, at: number, { grammar }: SourceWords): string[] {
  const sentence = read.sentenceOf[at] ?? 0;
  const next = read.sentences[sentence + 1];
  if (next === undefined || next.paragraph !== read.sentences[sentence]?.paragraph) return [];
  const pronoun = read.tokens[next.from]?.lower ?? '';
  if (grammar.thingPronouns.has(pronoun)) return ['then thing'];
  if (grammar.pluralPronouns.has(pronoun)) return ['then several'];
  if (grammar.femalePronouns.has(pronoun) || grammar.malePronouns.has(pronoun)) return ['then person'];
  return [];
}
