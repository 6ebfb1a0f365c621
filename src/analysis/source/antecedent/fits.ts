// Who can be meant at all: gender and kind of a pronoun or description beside those of a candidate.

import type { SourceType } from '../../../lexicon/classes.ts';
import type { SourceGrammar, SourceWords } from '../../../lexicon/source-words.ts';
import type { Mention } from '../mention.ts';
import { bearerOf, genderOf, nameOf, typeOf, type Referent } from './referent.ts';

/**
 * What asks to be weighed: a pronoun for a person, a description of a person, a description of a text. Of pronouns for
 * things and for several, and of bodies described, gold holds too few to learn from: by folds the rules do better.
 */
export type Asks = 'person' | 'called-person' | 'called-text';

const PERSONS: readonly SourceType[] = ['person', 'unnamed-person'];

/** Null where the rules decide, or where the expression points to nobody before it. */
export function asksFor(mention: Mention, { pluralPronouns }: SourceGrammar): Asks | null {
  const { kind, noun } = mention;
  if (kind === 'pronoun')
    return mention.gender === null || pluralPronouns.has(mention.roles[0] ?? '') ? null : 'person';
  if (kind !== 'description' || !mention.definite || noun === null) return null;
  if (noun.kind === 'document') return 'called-text';
  return noun.kind === 'person' && !noun.plural ? 'called-person' : null;
}

/** Whether the candidate can be meant; learned weights decide among those who can. */
export function canMean(asks: Asks, mention: Mention, referent: Referent, words: SourceWords): boolean {
  const type = typeOf(referent);
  if (type === 'none' || (referent.kind === 'named' && referent.bearer.doubtful)) return false;
  if (isOwner(mention, referent)) return false;
  if (asks === 'called-person' && isOfAnotherTrade(mention, referent, words)) return false;
  if (asks === 'called-text') return type === 'document' || type === 'media';
  const gender = genderOf(referent);
  return (gender === null || mention.gender === null || gender === mention.gender) && PERSONS.includes(type);
}

/**
 * "The clerk" is not "the editor": neither has a name, and their nouns are of two parts of society. Nor is "her lawyer",
 * whoever is called something else.
 */
function isOfAnotherTrade({ noun, name }: Mention, referent: Referent, words: SourceWords): boolean {
  if (noun === null || bearerOf(referent) !== null) return false;
  const called = referent.kind === 'met' ? [...referent.entity.nouns] : [];
  const { femalePronouns, malePronouns } = words.grammar;
  const first = name.toLowerCase().split(' ', 1)[0] ?? '';
  if (femalePronouns.has(first) || malePronouns.has(first))
    return called.length > 0 && !called.includes(noun.lemma);
  const { sector } = noun;
  if (sector === null) return false;
  const sectors = called.map((one) => words.nouns.get(one)?.sector ?? null);
  return sectors.length > 0 && sectors.every((other) => other !== null && other !== sector);
}

/** "Brandt's lawyer" is not Brandt. */
function isOwner({ kind, name }: Mention, referent: Referent): boolean {
  const owners = kind === 'description' ? /^(.*)['’]s?\s/u.exec(name)?.[1] : undefined;
  if (owners === undefined) return false;
  const last = nameOf(referent).toLowerCase().split(/\s+/).at(-1) ?? '';
  return owners.toLowerCase().split(/\s+/).includes(last);
}
