// The article of a tab: the page script walks the page, what of it is the article is found here.

import { findArticle, type FoundArticle } from '../article/find-article.ts';
import type { Problem, WalkedPlace, WalkedText } from '../messaging/messages.ts';
import { collectFrom } from './page-link.ts';

/** Frames that are asked for where the page itself has no article. */
const MOST_FRAMES = 20;

export interface FoundInPage extends Pick<FoundArticle, 'article' | 'partial'> {
  readonly document: number;
  readonly place: WalkedPlace;
}

/** The article in a walked page, or null. */
export function findInWalked({ document, walk, page }: WalkedText): FoundInPage | null {
  const found = findArticle(page);
  if (found === null) return null;
  const { article, partial, place } = found;
  return { document, article, partial, place: { ...place, walk } };
}

/** Has a tab's page walked, then its frames, until there is an article. */
export async function findInPage(
  tabId: number,
): Promise<{ readonly found: FoundInPage; readonly collectMs: number } | Problem> {
  for (let frame = 0; frame <= MOST_FRAMES; frame += 1) {
    const collected = await collectFrom(tabId, frame);
    if (!collected.ok) return collected.problem;
    const found = findInWalked(collected.walked);
    if (found !== null) return { found, collectMs: collected.collectMs };
  }
  return 'no-article';
}
