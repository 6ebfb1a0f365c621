// What the page says of itself, taken as it stands: only the finder makes sense of it.

import type { PageSaid } from '../../article/page-text.ts';
import { safeDom, type SafeDom } from './safe-dom.ts';

const MAX_VALUE = 3000;
const MAX_TAGS = 1000;
const MAX_SCRIPTS = 50;
/** All JSON-LD of a page together; what is longer is no description. */
const MAX_JSON = 1_000_000;

/** One look through the page for all of these: each look costs as much as the page is long. */
const STATEMENTS = 'title, meta[content], link[rel~="canonical"][href], script[type="application/ld+json" i]';
const BYLINE = '[rel~="author"], [itemprop~="author"], .byline, [class*="byline" i]';

/** Reads what a document says of its title, author, date, language and address. */
export function readSaid(document: Document): PageSaid {
  const dom = safeDom(document);
  const meta: [name: string, content: string][] = [];
  const jsonLd: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let left = MAX_JSON;
  for (const element of dom.select(document, STATEMENTS).slice(0, MAX_TAGS)) {
    const { localName, textContent } = element;
    if (localName === 'meta') {
      const name = dom.attribute(element, 'property') ?? dom.attribute(element, 'name');
      if (name !== null) meta.push([name.toLowerCase(), valueOf(dom, element, 'content') ?? '']);
    } else if (localName === 'title') title ??= textContent.slice(0, MAX_VALUE);
    else if (localName === 'link') canonical ??= valueOf(dom, element, 'href');
    else if (jsonLd.length < MAX_SCRIPTS && textContent.length <= left) {
      left -= textContent.length;
      jsonLd.push(textContent);
    }
  }
  const published = dom.selectFirst(document, '[itemprop~="datePublished"][content]');
  return {
    url: document.defaultView?.location.href ?? null,
    language: valueOf(dom, dom.selectFirst(document, ':root'), 'lang'),
    title,
    meta,
    jsonLd,
    byline: dom.selectFirst(document, BYLINE)?.textContent.slice(0, MAX_VALUE) ?? null,
    date:
      valueOf(dom, published, 'content') ??
      valueOf(dom, dom.selectFirst(document, 'time[datetime]'), 'datetime'),
    canonical,
  };
}

function valueOf(dom: SafeDom, element: Element | null, name: string): string | null {
  return element === null ? null : (dom.attribute(element, name)?.slice(0, MAX_VALUE) ?? null);
}
