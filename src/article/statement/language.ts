// The language a page says it is in.

import type { PageSaid } from '../page-text.ts';
import { clean } from './clean.ts';
import type { Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';

/** ISO 639 code in small letters, or null: the page's root says it, its data, or its tags. */
export function readLanguage(said: PageSaid, article: Stated | null, meta: MetaTags): string | null {
  const tag =
    clean(said.language) ??
    clean(article?.['inLanguage']) ??
    meta.first('og:locale', 'content-language', 'language');
  const language = tag?.toLowerCase().split(/[-_,]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(language) ? language : null;
}
