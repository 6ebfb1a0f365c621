// The names in a field of JSON-LD: strings, persons and organisations, in lists, in lists of lists, or by "@id".

import { cleanName } from './clean.ts';
import { isObject, listOf, statedTypes, type LinkedData, type Stated } from './linked-data.ts';

export interface StatedName {
  readonly name: string;
  readonly types: readonly string[];
  /** Its own address or "@id". */
  readonly url: string | null;
}

const MAX_NAMES = 50;

/** All names of a field, in order. What only points elsewhere is looked up; what leads nowhere gives none. */
export function statedNames(value: unknown, data: LinkedData): readonly StatedName[] {
  return listOf(value)
    .flatMap((one) => {
      if (!isObject(one)) return namesIn(one).map((name) => ({ name, types: [], url: null }));
      const stated = resolve(one, data);
      const names = namesIn(stated['name'] ?? wholeName(stated) ?? stated['headline'] ?? stated['legalName']);
      return names.map((name) => ({ name, types: statedTypes(stated), url: urlOf(stated) }));
    })
    .slice(0, MAX_NAMES);
}

/** The object that a bare `{"@id"}` stands for; the object itself where it says more, or where nothing is found. */
export function resolve(stated: Stated, data: LinkedData): Stated {
  const id = stated['@id'];
  if (typeof id !== 'string' || stated['name'] !== undefined) return stated;
  return { ...data.find(id), ...stated };
}

/** Where an object says it stands. */
export function urlOf(stated: Stated): string | null {
  const url = stated['url'] ?? stated['@id'];
  return typeof url === 'string' ? url.slice(0, 2000) : null;
}

function wholeName({ givenName, familyName }: Stated): string | null {
  const parts = [givenName, familyName].filter((part) => typeof part === 'string' && part.trim() !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

function namesIn(value: unknown): readonly string[] {
  return listOf(value)
    .map(cleanName)
    .filter((name) => name !== null);
}
