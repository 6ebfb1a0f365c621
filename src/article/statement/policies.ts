// Pages on which an outlet says by which rules it works: how it uses unnamed sources, corrects itself, checks facts.
// Fields of schema.org (from the Trust Project), read from the publisher that the article names, or the outlet's own entry.

import type { Policy, PolicyTopic } from '../../text/article.ts';
import { isAddress } from './address.ts';
import { isObject, listOf, type LinkedData, type Stated } from './linked-data.ts';
import { namesOutlet } from './outlet-name.ts';
import { statedNames } from './stated-names.ts';

const FIELDS: Readonly<Record<PolicyTopic, string>> = {
  'unnamed-sources': 'unnamedSourcesPolicy',
  corrections: 'correctionsPolicy',
  'fact-checking': 'verificationFactCheckingPolicy',
};

/** Publishers looked at. */
const MOST = 10;
const LONGEST = 500;
/** No white space, quotes, brackets or login that would show another site than the one it leads to. */
const PLAIN = /^https?:\/\/[^\s<>"'`\\{}|^@\p{Cc}]+$/iu;

/** One address for each topic at most; what is no plain web address is passed over. Total. */
export function readPolicies(
  article: Stated | null,
  data: LinkedData,
  outlet: string | null,
): readonly Policy[] {
  const publishers = listOf(article?.['publisher']).filter(isObject).slice(0, MOST);
  const named = publishers
    .map(({ '@id': id }) => (typeof id === 'string' ? data.find(id) : null))
    .filter((one) => one !== null);
  const own = data.sites
    .slice(0, MOST)
    .filter((site) =>
      statedNames(site, data).some(({ name }) => outlet !== null && namesOutlet(name, [outlet])),
    );
  const said: readonly Stated[] = [...publishers, ...named, ...own];
  return (Object.keys(FIELDS) as PolicyTopic[]).flatMap((topic) => {
    const url = said.map((one) => addressIn(one[FIELDS[topic]], data)).find((found) => found !== null);
    return url === undefined || url === null ? [] : [{ topic, url }];
  });
}

/** A field's first address: as such, or of a work that the field holds or points to. */
function addressIn(value: unknown, data: LinkedData): string | null {
  for (const one of listOf(value)) {
    const stated = isObject(one) ? one : null;
    const id = stated?.['@id'];
    const meant = typeof id === 'string' ? data.find(id) : null;
    for (const url of [stated?.['url'], meant?.['url'], id, one]) {
      const trimmed = typeof url === 'string' ? url.trim() : null;
      if (isAddress(trimmed) && trimmed.length <= LONGEST && PLAIN.test(trimmed)) return trimmed;
    }
  }
  return null;
}
