// The sources found so far while an article is read from front to back.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender } from '../../lexicon/source-words.ts';
import type { Span } from '../../text/span.ts';
import type { Bearer } from './bearer.ts';
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

/** Of all entities that go by one noun, only the latest can be meant. */
const MAX_FILED = 40;

export class EntityList {
  readonly all: Entity[] = [];
  readonly #byKey = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity[]>();
  readonly #byPhrase = new Map<string, Entity>();

  readonly #openers: RegExp;

  /** @param openers what phrases for one source may differ in at their start: "the", "an". */
  constructor(openers: RegExp) {
    this.#openers = openers;
  }

  /** The entity of a name, made on its first use. */
  named(mention: Mention, bearer: Bearer | null): Entity {
    const key = bearer?.key ?? mention.nameWords.join(' ');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const decided = bearer !== null && (bearer.corrected || !mention.certain);
    const type = decided ? bearer.type : mention.type;
    const entity = this.#add(bearer?.name ?? mention.name, type, bearer, mention);
    entity.gender = bearer?.gender ?? mention.gender;
    this.call(entity, [...(bearer?.roles ?? mention.roles)]);
    this.#byKey.set(key, entity);
    return entity;
  }

  /** The entity of a name's bearer, or null where it is no source yet. */
  known(bearer: Bearer): Entity | null {
    return this.#byKey.get(bearer.key) ?? null;
  }

  /** The entity of a name's bearer, who is meant by other words. */
  borne(bearer: Bearer): Entity {
    const known = this.known(bearer);
    if (known !== null) return known;
    const entity = this.#add(bearer.name, bearer.type, bearer, null);
    entity.gender = bearer.gender;
    this.call(entity, [...bearer.roles]);
    this.#byKey.set(bearer.key, entity);
    return entity;
  }

  /** A new entity for a description that refers to nothing before it. */
  described(mention: Mention): Entity {
    const entity = this.#add(mention.name, mention.type, null, mention);
    this.#byPhrase.set(this.#plain(mention.name), entity);
    return entity;
  }

  /** Notes the nouns an entity goes by. */
  call(entity: Entity, nouns: readonly string[]): void {
    for (const noun of nouns) {
      if (entity.nouns.has(noun)) continue;
      entity.nouns.add(noun);
      this.#file(noun, entity);
    }
  }

  /** The latest entities that go by a noun. */
  by(noun: string): readonly Entity[] {
    return this.#byNoun.get(noun) ?? [];
  }

  /** The latest entity described by the same words, articles aside. */
  repeated(phrase: string): Entity | null {
    return this.#byPhrase.get(this.#plain(phrase)) ?? null;
  }

  #file(noun: string, entity: Entity): void {
    const filed = this.#byNoun.get(noun);
    if (filed === undefined) this.#byNoun.set(noun, [entity]);
    else if (filed.push(entity) > MAX_FILED) filed.shift();
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

  #add(name: string, type: SourceType, bearer: Bearer | null, mention: Mention | null): Entity {
    const noun = mention?.noun ?? null;
    const entity: Entity = {
      id: `s${this.all.length + 1}`,
      name,
      type,
      gender: mention?.gender ?? null,
      bearer,
      nouns: new Set(noun === null ? [] : [noun.lemma]),
      plural: noun?.plural ?? mention?.type === 'unnamed-group',
      mentions: [],
      lastSentence: -1,
    };
    this.all.push(entity);
    for (const noun of entity.nouns) this.#file(noun, entity);
    return entity;
  }

  #plain(phrase: string): string {
    return phrase.toLowerCase().replace(this.#openers, '');
  }
}
