// The article of a tab: the page script walks the page, what of it is the article is found here.

import { findArticle, type FoundArticle } from '../article/find-article.ts';
import type { Problem, WalkedPlace, WalkedText } from '../messaging/messages.ts';
import { collectFrom } from './page-link.ts';
import type { Reading } from './reading.ts';
import { hasMoved, movedAlong, saidHere, type SaidAt } from './said-here.ts';

/** Frames that are asked for where the page itself has no article. */
const MOST_FRAMES = 20;

export interface FoundInPage extends Pick<FoundArticle, 'article' | 'partial'> {
  readonly document: number;
  readonly place: WalkedPlace;
  /** What the page said at which of its addresses, this one included. */
  readonly said: SaidAt;
}

/** The article in a walked page, or null. `last` is the tab's reading before, perhaps of the same document. */
export function findInWalked({ document, walk, page }: WalkedText, last: Reading | null): FoundInPage | null {
  const known = last?.document === document ? last : null;
  const find = (before: SaidAt): FoundInPage | null => {
    const { said, at } = saidHere(page.said, before);
    const found = findArticle({ ...page, said });
    if (found === null) return null;
    const { article, partial, place } = found;
    return { document, article, partial, place: { ...place, walk }, said: at };
  };
  const found = find(known?.said ?? {});
  const isMoved = found !== null && known !== null && hasMoved(known, page.said, found.article.text);
  return isMoved ? find(movedAlong(known, page.said)) : found;
}

/** Has a tab's page walked, then its frames, until there is an article. */
export async function findInPage(
  tabId: number,
  last: Reading | null,
): Promise<{ readonly found: FoundInPage; readonly collectMs: number } | Problem> {
  for (let frame = 0; frame <= MOST_FRAMES; frame += 1) {
    const collected = await collectFrom(tabId, frame);
    if (!collected.ok) return collected.problem;
    const found = findInWalked(collected.walked, last);
    if (found !== null) return { found, collectMs: collected.collectMs };
  }
  return 'no-article';
}
