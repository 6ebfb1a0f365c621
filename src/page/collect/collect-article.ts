// The article of a document, for those who have page and finder in one place: the welcome page and the command line.
// On a news page the finder works in the background (see `src/tabs/find-in-page.ts`).

import { findArticle, type FoundArticle } from '../../article/find-article.ts';
import { placeArticle, type PlacedArticle } from './place-article.ts';
import { walkDocument } from './walked-page.ts';

export type CollectedArticle = FoundArticle & PlacedArticle;

/** Finds the article in a live document. Null where the page has none. Works without layout, changes nothing. */
export function collectArticle(document: Document): CollectedArticle | null {
  const page = walkDocument(document);
  const found = page === null ? null : findArticle(page.text);
  return page === null || found === null ? null : { ...found, ...placeArticle(page, found.place) };
}
