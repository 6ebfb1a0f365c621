// The article's headline: of the places that give one, what most agree on; without the site's name behind it.

import type { PageSaid } from '../page-text.ts';
import { cleanTitle } from './clean.ts';
import { sharedWords } from './choose-article.ts';
import type { Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { isSameOutlet, keyOf } from './outlet-name.ts';
import { dateInWords } from './dates.ts';

/** Between a headline and the site's name. */
const SIGN = /\s+[|–—·•»-]\s+|\s*[|｜]\s*/g;
/** A heading of the page is the headline in other words where it shares this much with one the page states. */
const SHARED = 0.5;

/** How much each place counts: what is stated to be the headline more than what else a page heads itself with. */
const WEIGHTS = { ogTitle: 3, headline: 2, heading: 1, pageTitle: 0.9 } as const;

/**
 * The title of an article: what its data's headline, its tags, its page's title and its first heading say with the most
 * weight together.
 */
export function readTitle(
  said: PageSaid,
  article: Stated | null,
  meta: MetaTags,
  outlets: readonly string[],
  headings: readonly string[],
): string | null {
  const stated: readonly (readonly [unknown, number])[] = [
    [meta.first('og:title'), WEIGHTS.ogTitle],
    [article?.['headline'], WEIGHTS.headline],
    [said.title, WEIGHTS.pageTitle],
  ];
  const titles = stated.flatMap(([value, weight]) => {
    const title = cleanTitle(value);
    return title === null ? [] : [{ title: withoutSite(title, outlets), weight }];
  });
  const heading = headings.find((one) => titles.some(({ title }) => sharedWords(title, one) >= SHARED));
  if (heading !== undefined) titles.push({ title: heading.slice(0, 300), weight: WEIGHTS.heading });
  const votes = [...Map.groupBy(titles, ({ title }) => letters(title)).values()];
  const weightOf = (vote: typeof titles): number => vote.reduce((sum, { weight }) => sum + weight, 0);
  const best = votes.sort((a, b) => weightOf(b) - weightOf(a))[0];
  return best?.[0]?.title ?? headings[0]?.slice(0, 300) ?? null;
}

/** A title without the tails that name its outlet, or the day: "Gate breaks | World | The Halm Gull". */
export function withoutSite(title: string, outlets: readonly string[]): string {
  const signs = [...title.matchAll(SIGN)];
  for (const sign of signs) {
    const head = title.slice(0, sign.index).trim();
    const tails = title.slice(sign.index + sign[0].length).split(SIGN);
    if (head.length > 5 && isSiteTail(tails, outlets)) return head;
  }
  return title;
}

/** Tails of which one names the outlet; the others are its sections, the day, an author: short ones. */
function isSiteTail(tails: readonly string[], outlets: readonly string[]): boolean {
  const names = tails.filter((tail) => dateInWords(tail) === null);
  return (
    names.some((tail) => outlets.some((outlet) => isSite(tail, outlet))) &&
    names.every((tail) => tail.length < 40)
  );
}

/** The outlet's name, alone or with a word of its sections ("BBC News" on a page of the BBC). */
function isSite(tail: string, outlet: string): boolean {
  const [key, own] = [keyOf(tail), keyOf(outlet)];
  if (key === '' || own === '') return false;
  return (
    key === own ||
    (own.length > 1 && key.startsWith(own) && tail.split(' ').length <= 3) ||
    isSameOutlet(tail, outlet)
  );
}

function letters(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
