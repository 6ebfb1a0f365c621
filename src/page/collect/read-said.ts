// What the page says of itself, taken as it stands: only the finder makes sense of it.

import type { PageSaid } from '../../article/page-text.ts';
import { safeDom } from './safe-dom.ts';

const MAX_META = 500;
const MAX_VALUE = 3000;
const MAX_SCRIPTS = 50;
/** All JSON-LD of a page together; what is longer is no description. */
const MAX_JSON = 1_000_000;

/** Where a page names its own address, or that of the text it shows. */
const CANONICAL: readonly (readonly [selector: string, attribute: string, basis: string])[] = [
  ['link[rel~="canonical"]', 'href', 'link rel=canonical'],
  ['meta[name="syndication-source"]', 'content', 'meta syndication-source'],
  ['meta[name="original-source"]', 'content', 'meta original-source'],
];

/** Reads what a document says of its title, author, date, language and address. */
export function readSaid(document: Document): PageSaid {
  const { selectFirst } = safeDom(document);
  const valueOf = (selector: string, attribute: string): string | null =>
    selectFirst(document, selector)?.getAttribute(attribute)?.slice(0, MAX_VALUE) ?? null;
  const wordsOf = (selector: string): string | null =>
    selectFirst(document, selector)?.textContent?.slice(0, MAX_VALUE) ?? null;
  return {
    url: document.defaultView?.location.href ?? null,
    language: valueOf(':root', 'lang'),
    title: wordsOf('title'),
    meta: readMeta(document),
    jsonLd: readJsonLd(document),
    byline: wordsOf('[rel~="author"], [itemprop~="author"], .byline, [class*="byline" i]'),
    date: valueOf('[itemprop~="datePublished"][content]', 'content') ?? valueOf('time[datetime]', 'datetime'),
    canonical: CANONICAL.flatMap(([selector, attribute, basis]) => {
      const url = valueOf(selector, attribute);
      return url === null ? [] : [[basis, url] as const];
    }),
  };
}

function readMeta(document: Document): PageSaid['meta'] {
  const tags = safeDom(document).select(document, 'meta[content]').slice(0, MAX_META);
  return tags.flatMap((tag) => {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name'))?.toLowerCase();
    const content = tag.getAttribute('content');
    return name === undefined || content === null ? [] : [[name, content.slice(0, MAX_VALUE)] as const];
  });
}

function readJsonLd(document: Document): readonly string[] {
  const scripts = safeDom(document).select(document, 'script[type="application/ld+json" i]');
  const texts: string[] = [];
  let left = MAX_JSON;
  for (const { textContent } of scripts.slice(0, MAX_SCRIPTS)) {
    const text = textContent ?? '';
    if (text.length > left) continue;
    left -= text.length;
    texts.push(text);
  }
  return texts;
}
