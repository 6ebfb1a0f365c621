// What a page says of its article's words: titles, description, and sometimes the whole text. For comparing, never for reading.

import type { PageSaid } from '../page-text.ts';
import type { Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';

export interface Told {
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly text: string | null;
}

/** A shorter title is one of many things. */
const MIN_TITLE = 10;

/** Reads what a page says of the words of its article. */
export function readTold(said: PageSaid, article: Stated | null, meta: MetaTags): Told {
  const titles = [
    textOf(article?.['headline']),
    meta.first('og:title'),
    meta.first('twitter:title'),
    textOf(said.title),
  ];
  return {
    titles: [...new Set(titles.flatMap((title) => title?.trim() ?? []))].filter(
      (title) => title.length >= MIN_TITLE,
    ),
    description:
      textOf(article?.['description']) ?? meta.first('og:description', 'description', 'twitter:description'),
    text: textOf(article?.['articleBody']),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
