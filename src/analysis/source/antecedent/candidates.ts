// Everybody a pronoun or description may mean: who spoke, was named or opened a sentence within the window before it.

import type { Attribution } from '../../annotation.ts';
import type { Entity, EntityList } from '../entity.ts';
import type { Mention } from '../mention.ts';
import type { Naming } from '../name-index.ts';
import type { SpeechRecord } from '../speech-record.ts';
import { described, keyOf, met, named, type Referent } from './referent.ts';

/** How many sentences back somebody may be meant. */
export const WINDOW = 8;
/** Words between two names joined by "and" or a comma: "Mayor Ivo Brandt and Premier | Karl Ost". */
const JOINED = 4;
const MOST = 40;

/** How somebody stands in a sentence. */
export type Standing = 'speaks' | 'relayed' | 'named' | 'opens';

/** One place within the window where a candidate stands. */
export interface Place {
  readonly standing: Standing;
  readonly sentence: number;
  /** For a name its first token; else null. */
  readonly at: number | null;
  /** For a name: how many others are named before it in its sentence. */
  readonly order: number;
}

/** One who may be meant, or several together. */
export interface Candidate {
  readonly members: readonly Referent[];
  /** Nearest sentence first. */
  readonly places: Place[];
}

/** The candidates, those of the nearest sentences first. Bounded by the window. */
export function candidatesFor(mention: Mention, record: SpeechRecord, entities: EntityList): Candidate[] {
  const found = new Map<string, Candidate>();
  const note = (members: readonly Referent[], place: Place): void => {
    const key = members.map(keyOf).sort().join('\n');
    const known = found.get(key);
    if (known !== undefined) known.places.push(place);
    else if (found.size < MOST && members.length > 0) found.set(key, { members, places: [place] });
  };
  const noteSpeakers = (speakers: readonly Entity[], standing: Standing, sentence: number): void => {
    const place = { standing, sentence, at: null, order: 0 };
    for (const speaker of speakers) note([met(speaker)], place);
    if (speakers.length > 1) note(speakers.map(met), place);
  };
  const here = record.sentenceAt(mention.span.start);
  for (const sentence of record.back(here, WINDOW)) {
    noteSpeakers(record.speakersIn(sentence), 'speaks', sentence);
    noteSpeakers(record.relayedIn(sentence), 'relayed', sentence);
    const namings = record.allNamesIn(sentence).filter(({ at }) => at !== mention.from);
    namings.forEach((naming, order) =>
      note([named(naming.bearer, entities)], { standing: 'named', sentence, at: naming.at, order }),
    );
    for (const joined of joinedNames(namings, record)) {
      const members = joined.map(({ bearer }) => named(bearer, entities));
      note(members, { standing: 'named', sentence, at: joined[0]?.at ?? null, order: 0 });
    }
    const opening = sentence === here ? null : record.openingOf(sentence);
    if (opening !== null)
      note([described(opening, entities)], { standing: 'opens', sentence, at: opening.from, order: 0 });
  }
  return [...found.values()];
}

/** "Ivo Brandt and Premier Karl Ost", "Ada Lund, Piet Moor and Karl Ost": names with nothing but "and" or commas between. */
function joinedNames(namings: readonly Naming[], record: SpeechRecord): Naming[][] {
  const groups: Naming[][] = [];
  let group: Naming[] = [];
  let joined = false;
  for (const naming of namings) {
    const last = group.at(-1);
    const link = last === undefined ? null : linkBetween(last, naming, record);
    if (link === null) {
      if (joined && group.length > 1) groups.push(group);
      group = [naming];
      joined = false;
    } else {
      if (last?.bearer !== naming.bearer) group.push(naming);
      joined ||= link === 'joiner';
    }
  }
  if (joined && group.length > 1) groups.push(group);
  return groups;
}

/** How two names of one sentence hang together, or null where more than titles stands between them. */
function linkBetween(left: Naming, right: Naming, { read, words }: SpeechRecord): 'joiner' | 'comma' | null {
  if (right.at - left.to > JOINED || right.at <= left.to) return null;
  const { joiners, breaks } = words.grammar;
  const first = read.tokens[left.to];
  const and = [left.to, left.to + 1].some((at) => at < right.at && joiners.has(read.tokens[at]?.lower ?? ''));
  if (!and && first?.text !== ',') return null;
  for (let at = left.to + 1; at < right.at; at++) {
    const lower = read.tokens[at]?.lower ?? '';
    if (breaks.has(lower) && !joiners.has(lower)) return null;
  }
  return and ? 'joiner' : 'comma';
}

/** The sources of the attribution that holds this one: whoever speaks the words around it. */
export function outerSpeakers(
  { parent }: Attribution,
  spoken: ReadonlyMap<string, readonly Entity[]>,
): readonly Entity[] {
  return parent === null ? [] : (spoken.get(parent) ?? []);
}
