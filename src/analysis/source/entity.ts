// The sources found so far while an article is read from front to back.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender } from '../../lexicon/source-words.ts';
import type { Span } from '../../text/span.ts';
import type { Bearer } from './name-index.ts';
import type { Mention } from './mention.ts';

export interface Entity {
  readonly id: string;
  name: string;
  type: SourceType;
  gender: Gender | null;
  readonly bearer: Bearer | null;
  /** Singular nouns it goes by: "spokesman", "agency". */
  readonly nouns: Set<string>;
  plural: boolean;
  readonly mentions: Span[];
  /** Sentences in which it speaks, ascending. */
  lastSentence: number;
}

export class EntityList {
  readonly all: Entity[] = [];
  readonly #byKey = new Map<string, Entity>();

  /** The entity of a name, made on its first use. */
  named(mention: Mention, bearer: Bearer | null): Entity {
    const key = bearer?.key ?? mention.nameWords.join(' ');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const type =
      bearer !== null && (bearer.certain || !mention.certain) && !mention.certain
        ? bearer.type
        : mention.type;
    const entity = this.#add(bearer?.name ?? mention.name, type, bearer, mention);
    entity.gender = bearer?.gender ?? mention.gender;
    for (const role of bearer?.roles ?? mention.roles) entity.nouns.add(role);
    this.#byKey.set(key, entity);
    return entity;
  }

  /** A new entity for a description that refers to nothing before it. */
  described(mention: Mention): Entity {
    return this.#add(mention.name, mention.type, null, mention);
  }

  /** The one entity that stands for "no source". */
  nameless(name: string): Entity {
    const known = this.#byKey.get('');
    if (known !== undefined) return known;
    const entity: Entity = {
      id: `s${this.all.length + 1}`,
      name,
      type: 'none',
      gender: null,
      bearer: null,
      nouns: new Set(),
      plural: false,
      mentions: [],
      lastSentence: -1,
    };
    this.all.push(entity);
    this.#byKey.set('', entity);
    return entity;
  }

  #add(name: string, type: SourceType, bearer: Bearer | null, mention: Mention): Entity {
    const entity: Entity = {
      id: `s${this.all.length + 1}`,
      name,
      type,
      gender: mention.gender,
      bearer,
      nouns: new Set(mention.noun === null ? [] : [mention.noun.lemma]),
      plural: mention.noun?.plural ?? mention.type === 'unnamed-group',
      mentions: [],
      lastSentence: -1,
    };
    this.all.push(entity);
    return entity;
  }
}
