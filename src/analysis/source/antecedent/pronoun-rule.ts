// Whom a pronoun means, by rule: the latest speaker or subject that fits, within a short window, or nobody.

import type { SourceType } from '../../../lexicon/classes.ts';
import type { Gender } from '../../../lexicon/source-words.ts';
import type { Span } from '../../../text/span.ts';
import type { Entity, EntityList } from '../entity.ts';
import type { Mention } from '../mention.ts';
import type { Bearer } from '../bearer.ts';
import type { Naming } from '../name-index.ts';
import type { SpeechRecord } from '../speech-record.ts';
import { joinedNames } from './joined-names.ts';
import { described, met, named, type Referent } from './referent.ts';

/** How many sentences back a pronoun may reach. */
const WINDOW = 8;
/** The same for several. */
const SEVERAL_WINDOW = 2;
const BODIES: readonly SourceType[] = ['organisation', 'media', 'document'];

/** Those the pronoun means; empty where nothing within the window fits. */
export function pronounByRule(
  mention: Mention,
  content: readonly Span[],
  record: SpeechRecord,
  entities: EntityList,
): readonly Referent[] {
  const form = mention.roles[0] ?? '';
  const { pluralPronouns, takesUp, thingPronouns } = record.words.grammar;
  if (takesUp.has(form)) return linkLast(mention, record);
  if (pluralPronouns.has(form)) return linkMany(mention, record, entities);
  if (thingPronouns.has(form))
    return linkOne(mention, content, record, entities, fitsThing, bodyNamed, isBody);
  if (mention.gender === null) return [];
  const wanted = mention.gender;
  return linkOne(
    mention,
    content,
    record,
    entities,
    (entity) => fitsPerson(entity, wanted),
    (bearer) => personNamed(bearer, wanted),
    ({ type, gender }) => type === 'unnamed-person' && (gender === null || gender === wanted),
  );
}

function linkOne(
  mention: Mention,
  content: readonly Span[],
  record: SpeechRecord,
  entities: EntityList,
  fits: (entity: Entity) => boolean,
  fitsName: (bearer: Bearer) => boolean,
  fitsOpening: (opening: Mention) => boolean,
): readonly Referent[] {
  const here = record.sentenceAt(mention.span.start);
  const before = record
    .namesIn(here)
    .filter((naming) => naming.at < mention.from && !insideSpans(naming, content, record));
  const subject = bestNamed(before, mention, fitsName);
  if (subject !== null) return [named(subject.bearer, entities)];
  for (const sentence of record.back(here, WINDOW)) {
    const speaker = record.speakersIn(sentence).filter(fits);
    if (speaker.length === 1) return speaker.map(met);
    if (sentence === here) continue;
    const relayed = record.relayedIn(sentence).filter(fits);
    if (relayed.length === 1) return relayed.map(met);
    if (record.opensWith(sentence, mention.name)) continue; // whoever is named there is not whom the pronoun went on about
    const earlier = bestNamed(record.namesIn(sentence), mention, fitsName);
    if (earlier !== null) return [named(earlier.bearer, entities)];
    const opening = record.openingOf(sentence);
    if (opening !== null && opening.noun?.plural === false && fitsOpening(opening))
      return [described(opening, entities)];
  }
  return [];
}

/** The first name whose gender is known to fit, else the first that may fit: the subject, as a rule. */
function bestNamed(
  namings: readonly Naming[],
  mention: Mention,
  fitsName: (bearer: Bearer) => boolean,
): Naming | null {
  const fitting = namings.filter((naming) => fitsName(naming.bearer));
  const sure = fitting.find((naming) => mention.gender !== null && naming.bearer.gender === mention.gender);
  return sure ?? fitting[0] ?? null;
}

/** "Demnach": whoever spoke last, in the sentences before. */
function linkLast(mention: Mention, record: SpeechRecord): readonly Referent[] {
  const here = record.sentenceAt(mention.span.start);
  for (const sentence of record.back(here, WINDOW)) {
    const speakers = sentence < here ? record.speakersIn(sentence) : [];
    if (speakers.length > 0) return speakers.map(met);
  }
  return [];
}

/** "They" are the last several who spoke together or were named as one subject, or the last group or body. */
function linkMany(mention: Mention, record: SpeechRecord, entities: EntityList): readonly Referent[] {
  const here = record.sentenceAt(mention.span.start);
  for (const sentence of record.back(here, SEVERAL_WINDOW)) {
    const speakers = record.speakersIn(sentence);
    if (speakers.length > 1) return speakers.map(met);
    const relayed = record.relayedIn(sentence);
    if (sentence < here && (relayed.length > 1 || relayed[0]?.type === 'unnamed-group'))
      return relayed.map(met);
    const only = speakers[0];
    if (only !== undefined && (only.type === 'unnamed-group' || BODIES.includes(only.type)))
      return [met(only)];
    if (sentence === here) continue;
    const [joined] = joinedNames(record.namesIn(sentence), record);
    if (joined?.every(({ bearer }) => !bearer.doubtful) === true)
      return joined.map(({ bearer }) => named(bearer, entities));
    const opening = record.openingOf(sentence);
    if (opening?.type === 'unnamed-group') return [described(opening, entities)];
  }
  return [];
}

function insideSpans(naming: Naming, spans: readonly Span[], record: SpeechRecord): boolean {
  const start = record.read.tokens[naming.at]?.start ?? 0;
  return spans.some((span) => span.start <= start && start < span.end);
}

function fitsPerson(entity: Entity, gender: Gender): boolean {
  return (
    (entity.type === 'person' || entity.type === 'unnamed-person') &&
    (entity.gender === null || entity.gender === gender)
  );
}

function personNamed(bearer: Bearer, gender: Gender): boolean {
  return (
    bearer.type === 'person' &&
    bearer.certain &&
    !bearer.doubtful &&
    (bearer.gender === null || bearer.gender === gender)
  );
}

function fitsThing(entity: Entity): boolean {
  return BODIES.includes(entity.type);
}

function isBody({ type, definite }: Mention): boolean {
  return definite && BODIES.includes(type);
}

function bodyNamed(bearer: Bearer): boolean {
  return bearer.certain && BODIES.includes(bearer.type);
}
