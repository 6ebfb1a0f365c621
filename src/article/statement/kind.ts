// What kind of text a page says it has, and the words that say so.

import { PAGE_LANGUAGES } from '../../lexicon/page-languages.ts';
import type { ArticleKind } from '../../text/article.ts';
import { pathOf } from './address.ts';
import { statedTypes, type LinkedData, type Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { statedNames } from './stated-names.ts';

export interface Kind {
  readonly kind: ArticleKind;
  readonly basis: string | null;
}

const TYPES: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^LiveBlogPosting$/, 'live'],
  [/^Opinion/, 'opinion'],
  [/^Analysis|^Background/, 'analysis'],
  [/Review(?:NewsArticle)?$/, 'review'],
  [/PressRelease/, 'press-release'],
  [/^(?:NewsArticle|ReportageNewsArticle)$/, 'news'],
];

const words = new Map<string, ArticleKind>();
for (const { kinds } of PAGE_LANGUAGES)
  for (const [kind, all] of kinds)
    for (const word of all.split('|')) if (!words.has(word)) words.set(word, kind);

/** The label that opens a headline or stands before it: "Opinion: ...", "LIVE - ...", "Kommentar | ...". */
const LABEL = /^\W{0,2}([\p{L}][\p{L} -]{2,25}?)\s*(?:[:|•]|\s[-–—]\s)/u;

/**
 * A section, address or label that says "opinion" outweighs the type NewsArticle, which many pages state for everything.
 * `url` is the page's own address, `title` its headline.
 */
export function readKind(
  article: Stated | null,
  data: LinkedData,
  meta: MetaTags,
  url: string | null,
  title: string | null,
): Kind {
  const types = article === null ? [] : statedTypes(article);
  const typed = TYPES.flatMap(([pattern, kind]) => {
    const type = types.find((one) => pattern.test(one));
    return type === undefined ? [] : [{ kind, basis: `JSON-LD @type ${type}` }];
  })[0];
  if (typed !== undefined && typed.kind !== 'news') return typed;
  const path = url === null ? [] : pathOf(url).split('/').slice(1, -1);
  const placed: readonly (readonly [place: string, words: readonly string[]])[] = [
    ['address', path],
    ['JSON-LD articleSection', statedNames(article?.['articleSection'], data).map(({ name }) => name)],
    ['meta section', [meta.first('article:section', 'og:section', 'section') ?? '']],
    ['meta kicker', meta.matching(/(?:^|[:._-])kicker$/).map(([, words]) => words)],
    ['JSON-LD genre', statedNames(article?.['genre'], data).map(({ name }) => name)],
    ['headline', [LABEL.exec(title ?? '')?.[1] ?? '']],
  ];
  for (const [place, given] of placed) {
    for (const word of given) {
      const kind = words.get(
        word
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-'),
      );
      if (kind !== undefined) return { kind, basis: `${place} ${word.trim()}` };
    }
  }
  if (typed !== undefined) return typed;
  return meta.first('og:type')?.toLowerCase() === 'article'
    ? { kind: 'news', basis: 'meta og:type article' }
    : { kind: 'unknown', basis: null };
}
