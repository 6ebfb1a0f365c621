// Which of the objects that describe articles describes this page's. A page may list others ("related"), and after a change
// without a new document (pushState) it may still state the article before.

import { isAddress, isSamePage } from './address.ts';
import { cleanTitle } from './clean.ts';
import { isObject, listOf, type LinkedData, type Stated } from './linked-data.ts';

/** A title whose words agree less than this with another's is another article's. */
const SHARED = 0.34;

/** What the page shows of itself whatever its data say: its address, its title, its first headings. */
export interface Shown {
  readonly url: string | null;
  readonly titles: readonly string[];
}

/**
 * The object whose address is this page's; else the first whose headline agrees with what the page shows; else, where the
 * only one gives neither another address nor another headline, that one. Null where none is the page's own.
 */
export function chooseArticle({ articles }: LinkedData, shown: Shown): Stated | null {
  const own = articles.filter((article) => addressesOf(article).some((url) => isOwn(url, shown)));
  const agreeing = (own.length > 0 ? own : articles).find((article) => agrees(article, shown));
  if (agreeing !== undefined) return agreeing;
  if (own.length > 0) return own[0]!;
  return (
    articles.find((article) => headlineOf(article) === null && addressesOf(article).length === 0) ?? null
  );
}

/** Whether a title is that of the page: it shares words with one of those it shows, or the page shows none. */
export function isOfPage(title: string, { titles }: Shown): boolean {
  return titles.length === 0 || titles.some((one) => sharedWords(title, one) >= SHARED);
}

/** The share of the shorter title's words (pairs of letters where a script has no spaces) that the other holds, too. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const part of few) if (many.has(part)) shared += 1;
  return shared / few.size;
}

function agrees(article: Stated, shown: Shown): boolean {
  const headline = headlineOf(article);
  return headline !== null && isOfPage(headline, shown);
}

function isOwn(url: string, shown: Shown): boolean {
  return shown.url !== null && isSamePage(url, shown.url);
}

function headlineOf(article: Stated): string | null {
  return cleanTitle(article['headline']) ?? cleanTitle(article['name']);
}

function addressesOf(article: Stated): readonly string[] {
  const page = listOf(article['mainEntityOfPage']).flatMap((one) =>
    isObject(one) ? [one['@id'], one['url']] : [one],
  );
  return [article['url'], article['@id'], ...page].filter(
    (url) => isAddress(url) || (typeof url === 'string' && url.startsWith('/')),
  ) as string[];
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function partsOf(title: string): ReadonlySet<string> {
  const words =
    title
      .toLowerCase()
      .slice(0, 300)
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = words.flatMap((word) =>
    UNSPACED.test(word) ? Array.from(word.slice(1), (letter, i) => word.charAt(i) + letter) : [word],
  );
  const long = parts.filter((part) => part.length > 2 || UNSPACED.test(part));
  return new Set(long.length > 0 ? long : parts);
}
