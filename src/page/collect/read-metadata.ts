// What the page says about its article: title, outlet, byline, date, language, kind, declared sources. Facts with their field.

import type { ArticleKind, DeclaredSource, Metadata } from '../../text/article.ts';
import { safeDom } from './safe-dom.ts';
import { isObject, listOf, readArticleStatement, statedNames, statedTypes, type Stated } from './json-ld.ts';

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
export function readStatement(document: Document): PageStatement {
  const stated = readArticleStatement(document);
  const meta = readMetaTags(document);
  const words = Number(stated?.['wordCount']);
  return {
    metadata: readMetadata(document, stated, meta),
    isArticle: stated !== null || meta('og:type') === 'article' || meta('article:published_time') !== null,
    paid:
      String(stated?.['isAccessibleForFree']).toLowerCase() === 'false' ||
      ['locked', 'metered'].includes(meta('article:content_tier') ?? ''),
    words: words > 0 ? words : null,
  };
}

function readMetadata(document: Document, stated: Stated | null, meta: MetaTags): Metadata {
  const url = pageUrl(document);
  return {
    title: clean(stated?.['headline']) ?? meta('og:title') ?? clean(first(document, 'title')?.textContent),
    url,
    outlet: meta('og:site_name') ?? clean(statedNames(stated?.['publisher'])[0]) ?? meta('application-name'),
    byline: readByline(document, stated, meta),
    date:
      clean(stated?.['datePublished']) ??
      meta('article:published_time') ??
      clean(first(document, '[itemprop~="datePublished"]')?.getAttribute('content')) ??
      clean(first(document, 'time[datetime]')?.getAttribute('datetime')),
    language: readLanguage(document, stated, meta),
    kind: readKind(stated, meta, url),
    declared: readDeclared(document, stated, url),
  };
}

function first(document: Document, selector: string): Element | null {
  return safeDom(document).selectFirst(document, selector);
}

type MetaTags = (name: string) => string | null;

function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string>();
  for (const tag of safeDom(document).select(document, 'meta[content]')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name'))?.toLowerCase();
    const value = clean(tag.getAttribute('content'));
    if (name !== undefined && value !== null && !values.has(name)) values.set(name, value);
  }
  return (name) => values.get(name) ?? null;
}

function pageUrl(document: Document): string | null {
  const url = document.defaultView?.location.href ?? '';
  return isAddress(url) || url.startsWith('file:') ? url : null;
}

function readByline(document: Document, stated: Stated | null, meta: MetaTags): string | null {
  const names = statedNames(stated?.['author'])
    .map(clean)
    .filter((name) => name !== null);
  const named = [...new Set(names)].filter((name) => !isAddress(name)).join(', ');
  if (named !== '') return named.slice(0, MAX_VALUE);
  const tagged = meta('author') ?? meta('article:author') ?? meta('dc.creator');
  if (tagged !== null && !isAddress(tagged)) return tagged;
  const element = first(document, '[rel~="author"], [itemprop~="author"], .byline, [class*="byline" i]');
  const text = clean(element?.textContent);
  return text !== null && text.length <= 120 ? text : null;
}

function readLanguage(document: Document, stated: Stated | null, meta: MetaTags): string | null {
  const tag =
    clean(safeDom(document).root(document)?.getAttribute('lang')) ??
    clean(stated?.['inLanguage']) ??
    meta('og:locale') ??
    meta('content-language');
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
  const path = url === null ? [] : new URL(url).pathname.split('/').slice(1, -1);
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
  document: Document,
  stated: Stated | null,
  url: string | null,
): readonly DeclaredSource[] {
  const declared: DeclaredSource[] = [];
  for (const [field, role] of stated === null ? [] : DECLARED) {
    for (const one of listOf(stated?.[field]).slice(0, 10)) {
      const name = clean(statedNames(one)[0]) ?? addressOf(one);
      if (name !== null) declared.push({ role, name, url: addressOf(one), basis: `JSON-LD ${field}` });
    }
  }
  for (const [selector, basis] of ELSEWHERE) {
    const element = first(document, selector);
    const address = webAddress(element?.getAttribute('href') ?? element?.getAttribute('content'));
    const host = address === null ? null : hostOf(address);
    if (host === null || url === null || siteOf(host) === siteOf(hostOf(url) ?? '')) continue;
    declared.push({ role: 'canonical', name: host, url: address, basis });
  }
  return declared;
}

/** Fields by which a page says that its text comes from another site; they count only when the site differs. */
const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['link[rel~="canonical"]', 'link rel=canonical'],
  ['meta[name="syndication-source"]', 'meta syndication-source'],
  ['meta[name="original-source"]', 'meta original-source'],
];

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

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
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
