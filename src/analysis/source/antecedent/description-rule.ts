// Whom "the agency", "the mayor" or "the sources" means among those already met, by rule; nobody where two remain.

import type { SourceType } from '../../../lexicon/classes.ts';
import type { SourceWords } from '../../../lexicon/source-words.ts';
import type { Entity, EntityList } from '../entity.ts';
import type { Mention } from '../mention.ts';
import type { Bearer } from '../bearer.ts';
import type { NameIndex } from '../name-index.ts';
import type { SpeechRecord } from '../speech-record.ts';
import { met, named, type Referent } from './referent.ts';

/** Letters two forms of a word share: "production", "Productions". */
const STEM = 4;
/** How many sentences back a generic noun may reach. */
const WINDOW = 5;

/** Whom a description refers back to, or null where it introduces somebody new. */
export function descriptionByRule(
  mention: Mention,
  index: NameIndex,
  record: SpeechRecord,
  entities: EntityList,
): Referent | null {
  const noun = mention.noun;
  const surname = bearerOfSurname(mention, index);
  if (surname !== null) return named(surname, entities);
  const same = entities.repeated(mention.name);
  if (noun === null) return same && met(same);
  const refersBack = mention.definite || noun.plural || isBareBody(mention, record.words);
  if (!refersBack) return null;
  if (same !== null && !mention.definite) return met(same);
  if (!mention.definite) return null;
  const called = latest(
    entities
      .by(noun.lemma)
      .filter(
        (entity) =>
          entity.plural === noun.plural && kindFits(entity, mention) && modifiersFit(entity, mention),
      ),
  );
  const last = latest([same, called].filter((entity) => entity !== null));
  if (last !== null) return met(last);
  return roleBearer(mention, index, record, entities) ?? genericBody(mention, record, entities);
}

/** "Police": a body that needs no article is the same body when it is named again. */
function isBareBody({ name, noun }: Mention, words: SourceWords): boolean {
  const first = name.slice(0, Math.max(name.indexOf(' '), 0)) || name;
  return noun?.kind === 'organisation' && !words.determiners.has(first.toLowerCase());
}

/** "The finance ministry" is no defence ministry: every word before the noun must stand in the other's name too. */
function modifiersFit(entity: Entity, mention: Mention): boolean {
  const known = [entity.name, ...(entity.bearer?.words ?? [])].join(' ').toLowerCase();
  return modifiersOf(mention).every((word) => known.includes(word.slice(0, STEM)));
}

/** Words between article and noun. */
function modifiersOf(mention: Mention): readonly string[] {
  const words = mention.name.toLowerCase().replace(/’/g, "'").split(/\s+/);
  const noun = words.findIndex(
    (word) => mention.noun !== null && word.startsWith(mention.noun.lemma.slice(0, STEM)),
  );
  return words.slice(1, Math.max(noun, 1)).filter((word) => word.length >= STEM);
}

function kindFits(entity: Entity, mention: Mention): boolean {
  const kind = mention.noun?.kind;
  if (kind === 'person') return /person|group/.test(entity.type);
  if (kind === 'document') return entity.type === 'document';
  return /organisation|media|group/.test(entity.type);
}

function latest(found: readonly Entity[]): Entity | null {
  return found.reduce<Entity | null>(
    (best, entity) => (best === null || entity.lastSentence >= best.lastSentence ? entity : best),
    null,
  );
}

/** "The mayor": the one named person the article calls mayor. */
function roleBearer(
  mention: Mention,
  index: NameIndex,
  record: SpeechRecord,
  entities: EntityList,
): Referent | null {
  const noun = mention.noun;
  if (noun === null || noun.kind !== 'person' || noun.plural) return null;
  const here = record.sentenceAt(mention.span.start);
  const before = index
    .called(noun.lemma)
    .filter((naming) => (record.read.sentenceOf[naming.at] ?? 0) <= here);
  const bearers = new Set(before.map((naming) => naming.bearer));
  if (bearers.size !== 1) return null;
  const [bearer] = bearers;
  if (bearer === undefined) return null;
  return named(bearer, entities);
}

/** "Sellers", "King": a bare noun with a capital that closes somebody's longer name is that name. */
function bearerOfSurname(mention: Mention, index: NameIndex): Bearer | null {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(mention.name)) return null;
  const bearer = index.find([mention.name.toLowerCase()]);
  return bearer !== null && bearer.type === 'person' && bearer.words.length > 1 ? bearer : null;
}

/** "Die Hafenbehörde": a noun joined to another is not just any body. */
function isJoined(mention: Mention, lemma: string): boolean {
  const words = mention.name.toLowerCase().split(/\s+/);
  return words.some((word) => word.includes(lemma) && !word.startsWith(lemma));
}

/** "The agency" behind exactly one body in the sentences just before. */
function genericBody(mention: Mention, record: SpeechRecord, entities: EntityList): Referent | null {
  const lemma = mention.noun?.lemma ?? '';
  const { organisation, media } = record.words.genericNouns;
  const kinds: SourceType[] = [];
  if (organisation.has(lemma)) kinds.push('organisation');
  if (media.has(lemma)) kinds.push('media');
  if (kinds.length === 0 || mention.noun?.plural === true || modifiersOf(mention).length > 1) return null;
  if (isJoined(mention, lemma)) return null;
  const here = record.sentenceAt(mention.span.start);
  for (const sentence of record.back(here, WINDOW)) {
    const speaking = record
      .speakersIn(sentence)
      .filter((entity) => entity.bearer !== null && kinds.includes(entity.type)); // "the company" is no "the regulator"
    if (speaking.length === 1) return speaking[0] === undefined ? null : met(speaking[0]);
    const namings = record
      .namesIn(sentence)
      .filter(
        (naming) => naming.at < mention.from && naming.bearer.certain && kinds.includes(naming.bearer.type),
      );
    const bearers = [...new Set(namings.map((naming) => naming.bearer))];
    if (bearers.length > 1) return null;
    const [bearer] = bearers;
    if (bearer === undefined) continue;
    return named(bearer, entities);
  }
  return null;
}
