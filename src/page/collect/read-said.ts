// What the page says of itself, taken as it stands: only the finder makes sense of it.

import type { PageSaid } from '../../article/page-text.ts';
import { safeDom, type SafeDom } from './safe-dom.ts';

const MAX_VALUE = 3000;
const MAX_TAGS = 2000;
const MAX_SCRIPTS = 50;
/** All JSON-LD of a page together: a live blog's is 840,000 long; what is longer than this is no description. */
const MAX_JSON = 5_000_000;

/** One look through the page for all of these: each look costs as much as the page is long. */
const STATEMENTS =
  'title, meta[content], link[rel~="canonical"][href], script[type="application/ld+json" i], h1, time[datetime]';

/** Reads what a document says of its title, author, date, language and address. */
export function readSaid(document: Document): PageSaid {
  const dom = safeDom(document);
  const meta: [name: string, content: string][] = [];
  const jsonLd: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let date: string | null = null;
  let early: string | null = null;
  let headed = false;
  let left = MAX_JSON;
  for (const element of dom.select(document, STATEMENTS).slice(0, MAX_TAGS)) {
    const { localName } = element;
    if (localName === 'meta') {
      const property = dom.attribute(element, 'itemprop');
      const name =
        dom.attribute(element, 'property') ??
        dom.attribute(element, 'name') ??
        (property === null ? null : `itemprop:${property}`);
      if (name !== null) meta.push([name.toLowerCase(), valueOf(dom, element, 'content') ?? '']);
    } else if (localName === 'title') title ??= element.textContent.slice(0, MAX_VALUE);
    else if (localName === 'link') canonical ??= valueOf(dom, element, 'href');
    else if (localName === 'h1') headed = true;
    else if (localName === 'time') {
      // Above the headline stand teasers of other articles, with their times.
      if (headed) date ??= valueOf(dom, element, 'datetime');
      else early ??= valueOf(dom, element, 'datetime');
    } else if (jsonLd.length < MAX_SCRIPTS && element.textContent.length <= left) {
      left -= element.textContent.length;
      jsonLd.push(element.textContent);
    }
  }
  return {
    url: document.defaultView?.location.href ?? null,
    language: valueOf(dom, dom.selectFirst(document, ':root'), 'lang'),
    title,
    meta,
    jsonLd,
    date: date ?? early,
    canonical,
  };
}

function valueOf(dom: SafeDom, element: Element | null, name: string): string | null {
  return element === null ? null : (dom.attribute(element, name)?.slice(0, MAX_VALUE) ?? null);
}
