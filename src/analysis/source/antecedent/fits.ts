// Who can be meant at all: gender, number and kind of a pronoun or description beside those of a candidate.

import type { SourceType } from '../../../lexicon/classes.ts';
import type { SourceGrammar } from '../../../lexicon/source-words.ts';
import type { Mention } from '../mention.ts';
import { bearerOf, genderOf, typeOf, type Referent } from './referent.ts';

/** What kind of expression asks: a pronoun for a person, a thing or several, or a description by its noun. */
export type Asks =
  'person' | 'thing' | 'several' | 'called-person' | 'called-people' | 'called-body' | 'called-text';

const BODIES: readonly SourceType[] = ['organisation', 'media', 'document'];
const PERSONS: readonly SourceType[] = ['person', 'unnamed-person'];

/** Null where the expression points to nobody: a description that does not refer back, "you", "who". */
export function asksFor(mention: Mention, grammar: SourceGrammar): Asks | null {
  if (mention.kind === 'pronoun') {
    const form = mention.roles[0] ?? '';
    if (grammar.pluralPronouns.has(form)) return 'several';
    if (grammar.thingPronouns.has(form)) return 'thing';
    return mention.gender === null ? null : 'person';
  }
  if (mention.kind !== 'description' || !mention.definite) return null;
  if (mention.noun === null) return null;
  if (mention.noun.kind === 'document') return 'called-text';
  if (mention.noun.plural) return 'called-people';
  return mention.noun.kind === 'person' ? 'called-person' : 'called-body';
}

/** Whether the candidate can be meant; learned weights decide among those who can. */
export function canMean(asks: Asks, mention: Mention, members: readonly Referent[]): boolean {
  const [only] = members;
  if (only === undefined) return false;
  if (members.length > 1) return asks === 'several' || asks === 'called-people';
  const type = typeOf(only);
  const unsure = bearerOf(only)?.certain === false || (type === 'person' && bearerOf(only)?.gender === null);
  if (type === 'none' || (only.kind === 'named' && only.bearer.doubtful)) return false;
  const gender = genderOf(only);
  const sameGender = gender === null || mention.gender === null || gender === mention.gender;
  switch (asks) {
    case 'person':
    case 'called-person':
      return sameGender && PERSONS.includes(type);
    case 'thing':
    case 'called-body':
      return BODIES.includes(type) || (unsure && type === 'person');
    case 'called-text':
      return type === 'document' || type === 'media';
    case 'several':
    case 'called-people':
      return type === 'unnamed-group' || BODIES.includes(type) || (unsure && type === 'person');
  }
}
