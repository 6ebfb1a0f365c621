// Everybody a pronoun or description may mean: who spoke, was named or opened a sentence within the window before it.

import type { Attribution } from '../../annotation.ts';
import type { Entity, EntityList } from '../entity.ts';
import type { Mention } from '../mention.ts';
import type { SpeechRecord } from '../speech-record.ts';
import { described, keyOf, met, named, type Referent } from './referent.ts';

/** How many sentences back somebody may be meant. */
export const WINDOW = 8;
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

/** One who may be meant. */
export interface Candidate {
  readonly referent: Referent;
  /** Nearest sentence first. */
  readonly places: Place[];
}

/** The candidates, those of the nearest sentences first. Bounded by the window. */
export function candidatesFor(mention: Mention, record: SpeechRecord, entities: EntityList): Candidate[] {
  const found = new Map<string, Candidate>();
  const note = (referent: Referent, place: Place): void => {
    const key = keyOf(referent);
    const known = found.get(key);
    if (known !== undefined) known.places.push(place);
    else if (found.size < MOST) found.set(key, { referent, places: [place] });
  };
  const noteSpeakers = (speakers: readonly Entity[], standing: Standing, sentence: number): void => {
    const place = { standing, sentence, at: null, order: 0 };
    for (const speaker of speakers) note(met(speaker), place);
  };
  const here = record.sentenceAt(mention.span.start);
  for (const sentence of record.back(here, WINDOW)) {
    noteSpeakers(record.speakersIn(sentence), 'speaks', sentence);
    noteSpeakers(record.relayedIn(sentence), 'relayed', sentence);
    const namings = record.allNamesIn(sentence).filter(({ at }) => at !== mention.from);
    namings.forEach((naming, order) =>
      note(named(naming.bearer, entities), { standing: 'named', sentence, at: naming.at, order }),
    );
    const opening = sentence === here ? null : record.openingOf(sentence);
    if (opening !== null)
      note(described(opening, entities), { standing: 'opens', sentence, at: opening.from, order: 0 });
  }
  return [...found.values()];
}

/** The sources of the attribution that holds this one: whoever speaks the words around it. */
export function outerSpeakers(
  { parent }: Attribution,
  spoken: ReadonlyMap<string, readonly Entity[]>,
): readonly Entity[] {
  return parent === null ? [] : (spoken.get(parent) ?? []);
}
