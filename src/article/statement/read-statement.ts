// What the page says about its article: title, outlet, authors, dates, language, kind, declared sources. Each from its own
// small reader; what a page does not say is null, never guessed.

import type { ArticleKind, DeclaredSource, Policy } from '../../text/article.ts';
import type { PageSaid } from '../page-text.ts';
import { isAddress, isPublic, isSamePage, originOf } from './address.ts';
import { namedAuthors, type NamedAuthor } from './byline.ts';
import { chooseArticle, isOfPage, type Shown } from './choose-article.ts';
import { clean, cleanTitle } from './clean.ts';
import { readDate } from './dates.ts';
import { readDeclared } from './declared.ts';
import { readKind } from './kind.ts';
import { readLanguage } from './language.ts';
import { readLinkedData, type Stated } from './linked-data.ts';
import { readMetaTags, type MetaTags } from './meta-tags.ts';
import { readOutlet } from './outlet.ts';
import { readPolicies } from './policies.ts';
import { readTitle } from './title.ts';
import { readTold, type Told } from './told.ts';

/** What a page's data state, before the lines it shows are looked at. */
export interface PageStatement {
  readonly title: string | null;
  /** The address it was read at. */
  readonly url: string | null;
  readonly outlet: string | null;
  readonly outletNames: readonly string[];
  readonly authors: readonly NamedAuthor[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly kind: ArticleKind;
  readonly kindBasis: string | null;
  readonly declared: readonly DeclaredSource[];
  readonly policies: readonly Policy[];
  /** The page says that it is an article. */
  readonly isArticle: boolean;
  /** The page says that its text is not free for all, and how many words it has (null: not said). */
  readonly paid: boolean;
  readonly words: number | null;
  /** What it says of the words of its article, for comparing. */
  readonly told: Told;
}

/** Reads what a page says of itself; `headings` are those it shows, first to last. Total; linear in what is said. */
export function readStatement(said: PageSaid, headings: readonly string[] = []): PageStatement {
  const tags = readMetaTags(said);
  const url = said.url !== null && /^(?:https?|file):/i.test(said.url) ? said.url : null;
  const address = ownAddress(said, tags, url);
  const shown: Shown = {
    url: address,
    titles: [cleanTitle(said.title), ...headings.slice(0, 5)].filter((title) => title !== null),
  };
  const data = readLinkedData(said.jsonLd);
  const article = chooseArticle(data, shown);
  const meta = isOutdated(said, tags, shown) ? withoutArticle(tags) : tags;
  const { name: outlet, names: outletNames } = readOutlet(said, article, data, meta, address);
  const title = readTitle(said, article, meta, outletNames, headings);
  const authors = namedAuthors(article, data, meta);
  const { kind, basis: kindBasis } = readKind(article, data, meta, address, title);
  const count = Number(article?.['wordCount']);
  return {
    title,
    url,
    outlet,
    outletNames,
    authors,
    ...readDates(said, article, meta),
    language: readLanguage(said, article, meta),
    kind,
    kindBasis,
    declared: readDeclared(said, article, data, meta, authors, { url: address, outletNames }),
    policies: readPolicies(article, data, outlet),
    isArticle:
      article !== null ||
      meta.first('og:type')?.toLowerCase() === 'article' ||
      meta.first('article:published_time') !== null,
    paid:
      /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(
        String(article?.['isAccessibleForFree']).trim(),
      ) || ['locked', 'metered'].includes(meta.first('article:content_tier') ?? ''),
    words: count > 0 ? count : null,
    told: readTold(said, article, meta),
  };
}

/** Where the page stands in the world: a copy's original; for a file or a test's page what it says of itself. */
function ownAddress(said: PageSaid, meta: MetaTags, url: string | null): string | null {
  if (url !== null && isAddress(url)) {
    const origin = originOf(url);
    if (isPublic(origin)) return origin;
  }
  const given = [said.canonical, meta.first('og:url')].find(
    (one) => one !== null && isAddress(one) && isPublic(one),
  );
  return given ?? null;
}

/** After a change without a new document its tags may still be those of the article before: another address, another title. */
function isOutdated(said: PageSaid, meta: MetaTags, shown: Shown): boolean {
  const addresses = [said.canonical, meta.first('og:url')].filter((url) => url !== null && isAddress(url));
  const title = meta.first('og:title', 'twitter:title');
  if (shown.url === null || addresses.length === 0 || title === null) return false;
  return !addresses.some((url) => isSamePage(url!, shown.url!)) && !isOfPage(title, shown);
}

const OF_SITE =
  /^(?:og:site_name|site_name|application-name|apple-mobile-web-app-title|publisher|og:locale|content-language)$/;

function withoutArticle(meta: MetaTags): MetaTags {
  return {
    first: (...names) => meta.first(...names.filter((name) => OF_SITE.test(name))),
    matching: () => [],
  };
}

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'datepublished',
  'itemprop:datepublished',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'date',
  'dc.date',
  'published_at',
  'pubdate',
  'publishdate',
  'published',
] as const;
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'itemprop:datemodified',
  'last-modified',
  'dcterms.modified',
] as const;

function readDates(said: PageSaid, article: Stated | null, meta: MetaTags) {
  const first = (stated: unknown, names: readonly string[]): string | null => {
    for (const value of [stated, ...names.map((name) => meta.first(name))]) {
      const date = readDate(Array.isArray(value) ? value[0] : value);
      if (date !== null) return date;
    }
    return null;
  };
  return {
    published:
      first(article?.['datePublished'], PUBLISHED) ??
      readDate(clean(said.date)) ??
      first(article?.['dateCreated'], []),
    updated: first(article?.['dateModified'], UPDATED),
  };
}
