// Which outlet a page is of. Sites name themselves in several places: one gives a slug, one a company, one a section; what
// most of them and the address agree on is the outlet.

import { agencyOf } from '../agency/agency-name.ts';
import { isOwnAgency } from './own-agency.ts';
import type { PageSaid } from '../page-text.ts';
import { hostOf, isPublic, siteOf } from './address.ts';
import { clean, cleanName } from './clean.ts';
import { isObject, listOf, type LinkedData, type Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { isSameOutlet, isSlug, keyOf, partsOf, siteLabel } from './outlet-name.ts';
import { resolve, statedNames } from './stated-names.ts';

export interface Outlet {
  readonly name: string | null;
  /** Every spelling the page gives, its host last. */
  readonly names: readonly string[];
}

/** A name's weight by where it stands: alone, the more of a name a place holds the more it counts. */
interface Candidate {
  readonly name: string;
  readonly weight: number;
}

const MAX_NAMES = 12;
/** How much agreement with the address counts beside agreement with another name. */
const BY_ADDRESS = 2;

/** Finds the outlet by agreement of its names. `url`: the page's own address; its host is the last resort. */
export function readOutlet(
  said: PageSaid,
  article: Stated | null,
  data: LinkedData,
  meta: MetaTags,
  url: string | null,
): Outlet {
  const host = url !== null && isPublic(url) ? hostOf(url) : null;
  const label = siteLabel(host === null ? null : url);
  // Some sites give the agency of a story as its publisher: that is no name of theirs, unless their address says so.
  const named = candidates(article, data, meta).filter(({ name }) => {
    const agency = agencyOf(name);
    return agency?.listed !== true || (label !== null && isOwnAgency(agency, [label]));
  });
  // What stands behind a headline may be a part of it: it names the outlet where something else does so, too.
  const tails = titleTails(said, meta).filter(
    (name) =>
      (label !== null && isSameOutlet(name, label)) || named.some((one) => isSameOutlet(one.name, name)),
  );
  const found = [...named, ...tails.map((name) => ({ name, weight: 0 }))];
  const score = ({ name, weight }: Candidate): number => {
    const others = found.filter((one) => one.name !== name && isSameOutlet(one.name, name)).length;
    const agreeing = label !== null && isSameOutlet(name, label) ? BY_ADDRESS : 0;
    return weight + others + agreeing;
  };
  const [best] = found
    .map((one) => ({ name: one.name, score: score(one) }))
    .sort((a, b) => b.score - a.score);
  const name = best === undefined ? host : spelled(best.name, found, label);
  return {
    name,
    names: unique([
      ...(name === null ? [] : [name]),
      ...found.map((one) => one.name),
      ...(host === null ? [] : [host, siteOf(host)]),
    ]).slice(0, MAX_NAMES),
  };
}

function candidates(article: Stated | null, data: LinkedData, meta: MetaTags): readonly Candidate[] {
  const publishers = listOf(article?.['publisher']).flatMap((one) =>
    isObject(one) ? [resolve(one, data)] : [],
  );
  const placed: readonly (readonly [number, string | null])[] = [
    [0.5, meta.first('og:site_name', 'site_name')],
    ...statedNames(article?.['publisher'], data).map(({ name }) => [0.4, name] as const),
    ...publishers.flatMap((one) => listOf(one['alternateName']).map((name) => [0.1, clean(name)] as const)),
    [0.3, meta.first('application-name')],
    [0.2, meta.first('apple-mobile-web-app-title')],
    [0.1, meta.first('publisher', 'dc.publisher')],
    ...data.sites.flatMap((site) => statedNames(site, data).map(({ name }) => [0.1, name] as const)),
  ];
  return placed.flatMap(([weight, name]) =>
    cleanName(name) === null || keyOf(name ?? '') === '' || name!.length > 80
      ? []
      : [{ name: name!, weight }],
  );
}

/** What stands behind the headline in a page's title: "Gate breaks - The Halm Gull". */
function titleTails(said: PageSaid, meta: MetaTags): readonly string[] {
  return [clean(said.title), meta.first('og:title')].flatMap((title) => {
    const parts = title === null ? [] : partsOf(title);
    return parts.length > 1 ? [parts.at(-1)!] : [];
  });
}

/** The best spelling of a name: the part that names the outlet, as its other places spell it where this one is a slug. */
function spelled(name: string, found: readonly Candidate[], label: string | null): string {
  const parts = partsOf(name);
  const agrees = (part: string): boolean =>
    (label !== null && isSameOutlet(part, label)) ||
    found.some((one) => one.name !== name && keyOf(one.name) === keyOf(part));
  const part = (isSlug(name) ? name : (parts.find(agrees) ?? parts[0])) ?? name;
  if (!isSlug(part)) return part;
  const better = found
    .flatMap((one) => partsOf(one.name))
    .find((one) => !isSlug(one) && keyOf(one) === keyOf(part));
  return better ?? part;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
