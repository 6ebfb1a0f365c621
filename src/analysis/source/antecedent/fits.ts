// Who can be meant at all: gender and kind of a pronoun or description beside those of a candidate.

import type { SourceType } from '../../../lexicon/classes.ts';
import type { SourceGrammar } from '../../../lexicon/source-words.ts';
import type { Mention } from '../mention.ts';
import { genderOf, nameOf, typeOf, type Referent } from './referent.ts';

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
export function canMean(asks: Asks, mention: Mention, referent: Referent): boolean {
  const type = typeOf(referent);
  if (type === 'none' || (referent.kind === 'named' && referent.bearer.doubtful)) return false;
  if (isOwner(mention, referent)) return false;
  if (asks === 'called-text') return type === 'document' || type === 'media';
  const gender = genderOf(referent);
  return (gender === null || mention.gender === null || gender === mention.gender) && PERSONS.includes(type);
}

/** "Brandt's lawyer" is not Brandt. */
function isOwner({ kind, name }: Mention, referent: Referent): boolean {
  const owners = kind === 'description' ? /^(.*)['’]s?\s/u.exec(name)?.[1] : undefined;
  if (owners === undefined) return false;
  const last = nameOf(referent).toLowerCase().split(/\s+/).at(-1) ?? '';
  return owners.toLowerCase().split(/\s+/).includes(last);
}
