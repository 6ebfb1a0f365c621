// What an invented page says of itself, for tests of the readers.

import type { PageSaid } from '../../src/article/page-text.ts';

/** A page of the Halm Gull; each test changes what it is about. */
export function saidBy(said: Partial<PageSaid> = {}): PageSaid {
  return {
    url: 'https://gull.example/news/gate-breaks',
    language: 'en',
    title: 'Gate breaks at Halm - The Halm Gull',
    meta: [['og:site_name', 'The Halm Gull']],
    jsonLd: [],
    date: null,
    canonical: null,
    ...said,
  };
}

/** JSON-LD of an article, as a script holds it. */
export function articleData(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@type': 'NewsArticle', headline: 'Gate breaks at Halm', ...fields });
}
