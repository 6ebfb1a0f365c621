// The page's meta tags by name. One name may stand several times: several authors, several tags of one system.

import type { PageSaid } from '../page-text.ts';
import { clean } from './clean.ts';

export interface MetaTags {
  /** The first value of the first of these names that has one. */
  readonly first: (...names: readonly string[]) => string | null;
  /** All values whose name fits, in page order. */
  readonly matching: (name: RegExp) => readonly (readonly [name: string, value: string])[];
}

const MAX_TAGS = 1000;

/** Reads them; names in small letters, without the prefix of an address ("http://ogp.me/ns#site_name"). */
export function readMetaTags({ meta }: PageSaid): MetaTags {
  const all: (readonly [string, string])[] = [];
  const first = new Map<string, string>();
  for (const [given, content] of meta.slice(0, MAX_TAGS)) {
    const value = clean(content);
    if (value === null) continue;
    const name = given.slice(0, 100).replace(/^og:(?=article:)|^https?:\/\/.*?#/, '');
    all.push([name, value]);
    if (!first.has(name)) first.set(name, value);
  }
  return {
    first: (...names) => {
      for (const name of names) {
        const value = first.get(name);
        if (value !== undefined) return value;
      }
      return null;
    },
    matching: (pattern) => all.filter(([name]) => pattern.test(name)),
  };
}
