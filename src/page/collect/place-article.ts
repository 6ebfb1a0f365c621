// From where an article stands among a page's paragraphs to its text nodes.

import { PART_GAP } from '../../article/compose-article.ts';
import type { ArticlePlace } from '../../article/find-article.ts';
import { OffsetMap, type MappedRun } from '../offset-map.ts';
import type { WalkedPage } from './walked-page.ts';

/** An article on its page: what marks and pointer need. */
export interface PlacedArticle {
  readonly map: OffsetMap;
  /** The element all of the body stands in. */
  readonly container: Element;
  /** The open shadow trees of the page that were read. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Maps `Article.text` to the page it was found on. */
export function placeArticle(page: WalkedPage, place: ArticlePlace): PlacedArticle {
  const runs: MappedRun[] = [];
  let start = 0;
  for (const passage of place.passages) {
    for (const { at, length, node, from } of page.runs[passage]!)
      runs.push({ at: start + at, length, node, from });
    start += page.text.passages[passage]!.text.length + PART_GAP.length;
  }
  return {
    map: new OffsetMap(runs),
    container: page.elements[place.container]!,
    shadowRoots: page.shadowRoots,
  };
}
