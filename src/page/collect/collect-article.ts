// The page's article as the engine takes it, with the map back to the page. Reads only; the page cannot tell.

import type { Article, Block, BlockKind, TextLink } from '../../text/article.ts';
import { OffsetMap, type MappedRun } from '../offset-map.ts';
import { divideBody } from './divide-body.ts';
import { findBody } from './find-body.ts';
import { readMetadata } from './read-metadata.ts';
import { walkPage, type Passage } from './walk-page.ts';

export interface CollectedArticle {
  readonly article: Article;
  readonly map: OffsetMap;
  /** The page shows only part of the text: the rest is behind a paywall or a registration. */
  readonly partial: boolean;
  /** The element all of the body stands in. */
  readonly container: Element;
  /** The open shadow trees of the page that were read. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Below this a page has no article worth reading. */
const MIN_BODY = 140;

/**
 * Finds the article in a live document: body first, then headline, standfirst and captions. Null where the page has
 * none (a home page, search results, an image, an empty page). Works without layout, changes nothing.
 */
export function collectArticle(document: Document): CollectedArticle | null {
  const root = document.body ?? document.documentElement;
  if (root === null || document.contentType?.startsWith('image/')) return null;
  const page = walkPage(root);
  const body = findBody(page);
  if (body === null) return null;
  const metadata = readMetadata(document);
  const { inside, apart } = divideBody(body, metadata.title);
  const text = new ArticleText();
  for (const { kind, passage } of inside) text.add(kind, passage);
  const bodyEnd = text.value.length;
  if (bodyEnd < MIN_BODY) return null;
  for (const { kind, passage } of apart) text.add(kind, passage);
  return {
    article: { text: text.value, bodyEnd, blocks: text.blocks, links: text.links, metadata },
    map: new OffsetMap(text.runs),
    partial: false,
    container: body.box.element,
    shadowRoots: page.shadowRoots,
  };
}

class ArticleText {
  value = '';
  readonly blocks: Block[] = [];
  readonly links: TextLink[] = [];
  readonly runs: MappedRun[] = [];

  add(kind: BlockKind, passage: Passage): void {
    if (this.value !== '') this.value += '\n\n';
    const start = this.value.length;
    this.value += passage.text;
    const end = this.value.length;
    this.blocks.push({ kind, span: { start, end } });
    for (const run of passage.runs) {
      const length = Math.min(run.length, passage.text.length - run.at);
      if (length > 0) this.runs.push({ ...run, at: start + run.at, length });
    }
    for (const link of passage.links) {
      const url = (link.element as HTMLAnchorElement).href;
      const span = { start: start + link.start, end: Math.min(end, start + link.end) };
      if (typeof url === 'string' && /^https?:/.test(url) && span.start < span.end)
        this.links.push({ span, url });
    }
  }
}
