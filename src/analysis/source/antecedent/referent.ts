// Somebody a pronoun or description may mean: a source met before, or a name or description that has not spoken yet.

import type { Gender } from '../../../lexicon/source-words.ts';
import type { SourceType } from '../../../lexicon/classes.ts';
import type { Entity, EntityList } from '../entity.ts';
import type { Mention } from '../mention.ts';
import type { Bearer } from '../bearer.ts';

export type Referent =
  | { readonly kind: 'met'; readonly entity: Entity }
  | { readonly kind: 'named'; readonly bearer: Bearer }
  | { readonly kind: 'described'; readonly mention: Mention };

export const met = (entity: Entity): Referent => ({ kind: 'met', entity });

/** The bearer of a name, as the source that name is already where it has spoken. */
export function named(bearer: Bearer, entities: EntityList): Referent {
  const entity = entities.known(bearer);
  return entity === null ? { kind: 'named', bearer } : met(entity);
}

/** A description, as the source that goes by the same words where there is one. */
export function described(mention: Mention, entities: EntityList): Referent {
  const entity = entities.repeated(mention.name);
  return entity === null ? { kind: 'described', mention } : met(entity);
}

/** The source a referent is from now on. */
export function meet(referent: Referent, entities: EntityList): Entity {
  if (referent.kind === 'met') return referent.entity;
  if (referent.kind === 'described') return entities.described(referent.mention);
  return entities.borne(referent.bearer);
}

/** What tells two referents apart. */
export function keyOf(referent: Referent): string {
  if (referent.kind === 'met') return referent.entity.id;
  return referent.kind === 'named' ? `named ${referent.bearer.key}` : `described ${referent.mention.name}`;
}

export function nameOf(referent: Referent): string {
  if (referent.kind === 'met') return referent.entity.name;
  return referent.kind === 'named' ? referent.bearer.name : referent.mention.name;
}

export function typeOf(referent: Referent): SourceType {
  if (referent.kind === 'met') return referent.entity.type;
  return referent.kind === 'named' ? referent.bearer.type : referent.mention.type;
}

export function genderOf(referent: Referent): Gender | null {
  if (referent.kind === 'met') return referent.entity.gender;
  return referent.kind === 'named' ? referent.bearer.gender : referent.mention.gender;
}

export function bearerOf(referent: Referent): Bearer | null {
  if (referent.kind === 'met') return referent.entity.bearer;
  return referent.kind === 'named' ? referent.bearer : null;
}

/** Singular nouns it goes by. */
export function nounsOf(referent: Referent): ReadonlySet<string> {
  if (referent.kind === 'met') return referent.entity.nouns;
  return referent.kind === 'named' ? referent.bearer.roles : new Set(referent.mention.roles);
}
