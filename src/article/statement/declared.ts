// Where a page says its article comes from: agencies among its authors, organisations it names as sources, another site
// whose address it gives as the text's own. Never the outlet or the page itself, whatever the field.

import type { DeclaredSource } from '../../text/article.ts';
import { agencyBefore, agencyBehind, agencyOf } from '../agency/agency-name.ts';
import { splitNames } from '../agency/credit-line.ts';
import { isOwnAgency } from './own-agency.ts';
import type { PageSaid } from '../page-text.ts';
import { hostOf, isAddress, isPublic, isSamePage, labelOf, pathOf, siteOf } from './address.ts';
import type { NamedAuthor } from './byline.ts';
import { listOf, isObject, type LinkedData, type Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { isSameOutlet, keyOf } from './outlet-name.ts';
import { readNames, withoutOpener } from './person-names.ts';
import { resolve, statedNames, urlOf } from './stated-names.ts';

/** The page and its outlet, as far as they are known by name and address. */
export interface Own {
  readonly url: string | null;
  readonly outletNames: readonly string[];
}

const FIELDS: readonly (readonly [field: string, role: DeclaredSource['role']])[] = [
  ['sourceOrganization', 'agency'],
  ['publisher', 'publisher'],
  ['isBasedOn', 'based-on'],
  ['citation', 'citation'],
];
const MAX_EACH = 10;

/** All that data, meta tags and the given address declare. */
export function readDeclared(
  said: PageSaid,
  article: Stated | null,
  data: LinkedData,
  meta: MetaTags,
  authors: readonly NamedAuthor[],
  own: Own,
): readonly DeclaredSource[] {
  return [
    ...authors.flatMap(({ field, words }) => agenciesNamed(words, field, own)),
    ...statedNames(article?.['publisher'], data).flatMap(({ name }) =>
      agenciesNamed(name, 'JSON-LD publisher', own),
    ),
    ...FIELDS.flatMap(([field, role]) => statedSources(article, data, field, role, own)),
    ...meta
      .matching(/^(?:dc\.)?source$/)
      .flatMap(([name, words]) => agenciesNamed(words, `meta ${name}`, own)),
    ...syndication(said, meta, own),
  ];
}

/** The agencies among the names of a field: alone, beside people, or joined with them ("A und B, dpa"). */
export function agenciesNamed(words: string, basis: string, own: Own): readonly DeclaredSource[] {
  const opened = withoutOpener(words);
  const found = new Map<string, string>();
  for (const name of [opened, ...splitNames(opened), ...readNames(words, () => false)]) {
    const agency = agencyOf(name) ?? agencyBehind(name) ?? agencyBefore(name);
    if (agency !== null && !found.has(agency.id) && !isOwnAgency(agency, own.outletNames))
      found.set(agency.id, agency.name);
  }
  return [...found.values()].map((name) => ({
    role: 'agency',
    name,
    url: null,
    basis,
    words,
    place: basis.startsWith('JSON-LD') || basis.startsWith('meta') ? 'metadata' : 'byline',
    span: null,
    part: false,
  }));
}

function statedSources(
  article: Stated | null,
  data: LinkedData,
  field: string,
  role: DeclaredSource['role'],
  own: Own,
): readonly DeclaredSource[] {
  return listOf(article?.[field])
    .slice(0, MAX_EACH)
    .flatMap((one) => {
      const stated = isObject(one) ? resolve(one, data) : null;
      const given = isObject(one) ? urlOf(stated ?? one) : one;
      const url = isAddress(given) ? given : null;
      const [named] = typeof one === 'string' && isAddress(one) ? [] : statedNames(one, data);
      const name = named?.name ?? (url === null ? null : hostOf(url));
      if (name === null || name === undefined) return [];
      if (role !== 'publisher' && isOwnSource(name, url, given, own)) return [];
      return [
        {
          role,
          name,
          url,
          basis: `JSON-LD ${field}`,
          words: name,
          place: 'metadata' as const,
          span: null,
          part: false,
        },
      ];
    });
}

/** Whether a source is the outlet, a part of it, or the page itself; an address without a host is one of the page's own. */
function isOwnSource(name: string, url: string | null, given: unknown, own: Own): boolean {
  if (own.outletNames.some((one) => isSameOutlet(one, name))) return true;
  if (url === null) return typeof given === 'string' && /^[/#]/.test(given);
  const host = hostOf(url);
  const ownHost = own.url === null ? null : hostOf(own.url);
  if (host === null) return true;
  if (ownHost !== null && siteOf(host) === siteOf(ownHost)) return true;
  return own.outletNames.some((one) => isSameOutlet(one, labelOf(host)));
}

/** The site that the page gives as its text's own, where that is another's and no other address of the outlet itself. */
function syndication(said: PageSaid, meta: MetaTags, own: Own): readonly DeclaredSource[] {
  const given: readonly (readonly [string | null, string])[] = [
    [said.canonical, 'link rel=canonical'],
    [meta.first('syndication-source'), 'meta syndication-source'],
    [meta.first('original-source'), 'meta original-source'],
  ];
  return given.flatMap(([url, basis]) => {
    const host = url !== null && isAddress(url) ? hostOf(url) : null;
    if (url === null || host === null || !isForeign(url, own)) return [];
    return [
      {
        role: 'canonical' as const,
        name: host,
        url,
        basis,
        words: url,
        place: 'link' as const,
        span: null,
        part: false,
      },
    ];
  });
}

/** Between public addresses alone, of sites that neither share a label nor the outlet's name, and to a page, not a front. */
function isForeign(url: string, { url: page, outletNames }: Own): boolean {
  if (page === null || !isPublic(page) || !isPublic(url)) return false;
  const [here, there] = [hostOf(page) ?? '', hostOf(url) ?? ''];
  if (siteOf(here) === siteOf(there) || isSamePath(page, url) === 'front') return false;
  const [label, other] = [keyOf(labelOf(here)), keyOf(labelOf(there))];
  if (label.includes(other) || other.includes(label)) return false;
  const names = outletNames.filter((name) => hostOf(`https://${name}`) !== here && name !== here);
  // An outlet that is called like the other site and not like this one is read on a copy, not in syndication.
  return !names.some((name) => isSameOutlet(name, other)) || names.some((name) => isSameOutlet(name, label));
}

function isSamePath(page: string, url: string): 'front' | 'page' {
  return pathOf(url).replace(/\//g, '') === '' && !isSamePage(page, url) ? 'front' : 'page';
}
