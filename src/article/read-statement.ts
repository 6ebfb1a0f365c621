// What the page says about its article: title, outlet, byline, date, language, kind, declared sources. Facts with their field.

import type { ArticleKind, DeclaredSource, Metadata } from '../text/article.ts';
import { isObject, listOf, readArticleStatement, statedNames, statedTypes, type Stated } from './json-ld.ts';
import type { PageSaid } from './page-text.ts';

const MAX_VALUE = 300;
/** Most values hold nothing to be cleaned: one look tells. */
const ODD = /[^ -~]|  /;
const INVISIBLE = /(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]|[\ufe00-\ufe0f])+/gu;

/** What a page states, of which the engine needs only the metadata. */
export interface PageStatement {
  readonly metadata: Metadata;
  /** The page says that it is an article. */
  readonly isArticle: boolean;
  /** The page says that its text is not free for all, and how many words it has (null: not said). */
  readonly paid: boolean;
  readonly words: number | null;
}

/** Reads what a page says of itself; what it does not say is null, never guessed. */
export function readStatement(said: PageSaid): PageStatement {
  const stated = readArticleStatement(said.jsonLd);
  const meta = readMetaTags(said);
  const words = Number(stated?.['wordCount']);
  return {
    metadata: readMetadata(said, stated, meta),
    isArticle: stated !== null || meta('og:type') === 'article' || meta('article:published_time') !== null,
    paid:
      String(stated?.['isAccessibleForFree']).toLowerCase() === 'false' ||
      ['locked', 'metered'].includes(meta('article:content_tier') ?? ''),
    words: words > 0 ? words : null,
  };
}

function readMetadata(said: PageSaid, stated: Stated | null, meta: MetaTags): Metadata {
  const url = pageUrl(said);
  return {
    title: clean(stated?.['headline']) ?? meta('og:title') ?? clean(said.title),
    url,
    outlet: meta('og:site_name') ?? clean(statedNames(stated?.['publisher'])[0]) ?? meta('application-name'),
    byline: readByline(said, stated, meta),
    date: clean(stated?.['datePublished']) ?? meta('article:published_time') ?? clean(said.date),
    language: readLanguage(said, stated, meta),
    kind: readKind(stated, meta, url),
    declared: readDeclared(said, stated, meta, url),
  };
}

type MetaTags = (name: string) => string | null;

function readMetaTags(said: PageSaid): MetaTags {
  const values = new Map<string, string>();
  for (const [name, content] of said.meta) {
    const value = clean(content);
    if (value !== null && !values.has(name)) values.set(name, value);
  }
  return (name) => values.get(name) ?? null;
}

function pageUrl({ url }: PageSaid): string | null {
  return url !== null && (isAddress(url) || url.startsWith('file:')) ? url : null;
}

function readByline(said: PageSaid, stated: Stated | null, meta: MetaTags): string | null {
  const names = statedNames(stated?.['author'])
    .map(clean)
    .filter((name) => name !== null);
  const named = [...new Set(names)].filter((name) => !isAddress(name)).join(', ');
  if (named !== '') return named.slice(0, MAX_VALUE);
  const tagged = meta('author') ?? meta('article:author') ?? meta('dc.creator');
  if (tagged !== null && !isAddress(tagged)) return tagged;
  const text = clean(said.byline);
  return text !== null && text.length <= 120 ? text : null;
}

function readLanguage(said: PageSaid, stated: Stated | null, meta: MetaTags): string | null {
  const tag =
    clean(said.language) ?? clean(stated?.['inLanguage']) ?? meta('og:locale') ?? meta('content-language');
  const language = tag?.toLowerCase().split(/[-_,]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(language) ? language : null;
}

const KIND_TYPES: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^LiveBlogPosting$/, 'live'],
  [/^Opinion/, 'opinion'],
  [/^Analysis|^Background/, 'analysis'],
  [/PressRelease/, 'press-release'],
  [/^(?:NewsArticle|ReportageNewsArticle)$/, 'news'],
];
const KIND_WORDS: readonly (readonly [ArticleKind, string])[] = [
  ['live', 'live live-blog live-blogs liveblog liveblogs live-update live-updates liveupdate liveupdates'],
  [
    'opinion',
    'opinion opinions editorial editorials column columns columnist columnists oped opeds op-ed op-eds comment ' +
      'commentary commentisfree view views letters',
  ],
  ['analysis', 'analysis analyses explainer explainers'],
  ['press-release', 'press-release press-releases pressrelease pressreleases'],
  ['interview', 'interview interviews'],
];

/** A section or address saying "opinion" outweighs the type NewsArticle, which many pages state for everything. */
function readKind(stated: Stated | null, meta: MetaTags, url: string | null): ArticleKind {
  const types = stated === null ? [] : statedTypes(stated);
  const byType = KIND_TYPES.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1];
  if (byType !== undefined && byType !== 'news') return byType;
  const path = url === null ? [] : pathOf(url).split('/').slice(1, -1);
  const words = [...path, ...statedNames(stated?.['articleSection']), meta('article:section') ?? ''].map(
    (word) => word.trim().toLowerCase().replace(/\s+/g, '-'),
  );
  const byWord = KIND_WORDS.find(([, all]) => all.split(' ').some((one) => words.includes(one)))?.[0];
  return byWord ?? byType ?? (meta('og:type') === 'article' ? 'news' : 'unknown');
}

const DECLARED: readonly (readonly [string, DeclaredSource['role']])[] = [
  ['sourceOrganization', 'agency'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['isBasedOn', 'based-on'],
  ['citation', 'citation'],
  ['creditText', 'credit'],
];

function readDeclared(
  said: PageSaid,
  stated: Stated | null,
  meta: MetaTags,
  url: string | null,
): readonly DeclaredSource[] {
  const declared: DeclaredSource[] = [];
  for (const [field, role] of stated === null ? [] : DECLARED) {
    for (const one of listOf(stated?.[field]).slice(0, 10)) {
      const name = clean(statedNames(one)[0]) ?? addressOf(one);
      if (name !== null) declared.push({ role, name, url: addressOf(one), basis: `JSON-LD ${field}` });
    }
  }
  for (const [given, basis] of [
    [said.canonical, 'link rel=canonical'],
    [meta('syndication-source'), 'meta syndication-source'],
    [meta('original-source'), 'meta original-source'],
  ] as const) {
    const address = webAddress(given);
    const host = address === null ? null : hostOf(address);
    // That a text comes from another site counts only where the site differs.
    if (host === null || url === null || siteOf(host) === siteOf(hostOf(url) ?? '')) continue;
    declared.push({ role: 'canonical', name: host, url: address, basis });
  }
  return declared;
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return webAddress(value);
  return isObject(value) ? webAddress(value['url'] ?? value['@id']) : null;
}

function webAddress(value: unknown): string | null {
  return typeof value === 'string' && value.length < 2000 && isAddress(value) && hostOf(value) !== null
    ? value
    : null;
}

function isAddress(value: string): boolean {
  const start = value.slice(0, 8).toLowerCase();
  return start.startsWith('http://') || start === 'https://';
}

/** Scheme, who logs in, host, port, path. The browser's own reader of addresses is not there for the engine. */
const ADDRESS = /^[a-z]+:\/\/(?:[^/?#@\\]*@)?([^/?#:@\\]*)(?::\d+)?([^?#]*)/i;

function hostOf(url: string): string | null {
  const host =
    ADDRESS.exec(url)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, '') ?? '';
  return host === '' ? null : host;
}

function pathOf(url: string): string {
  return ADDRESS.exec(url)?.[2] ?? '';
}

/** The last two labels of a host, three where the last but one is short (example.co.uk): one site, many hosts. */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice((labels.at(-2)?.length ?? 4) <= 3 ? -3 : -2).join('.');
}

function clean(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const cut = value.slice(0, 10 * MAX_VALUE);
  const text = (ODD.test(cut) ? cut.replace(INVISIBLE, ' ').replace(/\s+/g, ' ') : cut).trim();
  return text === '' ? null : text.slice(0, MAX_VALUE);
}
