// The page's article as the engine takes it, with the map back to the page. Reads only; the page cannot tell.

import type { Article, Block, BlockKind, TextLink } from '../../text/article.ts';
import { OffsetMap, type MappedRun } from '../offset-map.ts';
import { divideBody, type ArticlePart } from './divide-body.ts';
import { findBody } from './find-body.ts';
import { isPartial } from './is-partial.ts';
import { safeDom } from './safe-dom.ts';
import { readStatement } from './read-metadata.ts';
import { wordsRepeatedIn } from './repeats-words.ts';
import { walkPage, type Passage } from './walk-page.ts';
import { weighPassage } from './weigh-passage.ts';

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

/** A list of articles leads elsewhere more often than it tells something. */
const MIN_PROMOTIONS = 6;
/** A part hidden by the page counts as hidden only beside a larger part that shows: some pages hide all while loading. */
const SHOWN_SHARE = 0.4;

/**
 * Finds the article in a live document: body first, then headline, standfirst and captions. Null where the page has
 * none (a home page, search results, an image, an empty page). Works without layout, changes nothing.
 */
export function collectArticle(document: Document): CollectedArticle | null {
  const dom = safeDom(document);
  const root = dom.selectFirst(document, 'body') ?? dom.root(document);
  if (root === null || dom.localName(root) !== 'body') return null;
  const page = walkPage(root);
  const body = findBody(page);
  if (body === null) return null;
  const statement = readStatement(document);
  const { inside, apart, promotions } = divideBody(page, body, statement.metadata.title);
  if (!statement.isArticle && promotions >= MIN_PROMOTIONS && promotions > countParagraphs(inside))
    return null;
  const text = new ArticleText();
  for (const { kind, passage } of leaveOutHidden(inside)) text.add(kind, passage);
  const bodyEnd = text.value.length;
  if (bodyEnd === 0) return null;
  const isOwn = wordsRepeatedIn(text.value);
  for (const { kind, passage } of apart) if (isOwn(passage.text)) text.add(kind, passage);
  return {
    article: {
      text: text.value,
      bodyEnd,
      blocks: text.blocks,
      links: text.links,
      metadata: statement.metadata,
    },
    map: new OffsetMap(text.runs),
    partial: isPartial(page, body, text.value.slice(0, bodyEnd), statement),
    container: body.box.element,
    shadowRoots: page.shadowRoots,
  };
}

function countParagraphs(parts: readonly ArticlePart[]): number {
  return parts.filter(({ passage }) => weighPassage(passage) > 0).length;
}

/** Text the page's style sheets hide, where the browser can tell: half-open accordions, texts for another screen. */
function leaveOutHidden(parts: readonly ArticlePart[]): readonly ArticlePart[] {
  const shown = parts.filter(({ passage }) => passage.box.element.checkVisibility?.() ?? true);
  return lengthOf(shown) < lengthOf(parts) * SHOWN_SHARE ? parts : shown;
}

function lengthOf(parts: readonly ArticlePart[]): number {
  return parts.reduce((sum, { passage }) => sum + passage.text.length, 0);
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
      if (length > 0) this.runs.push({ at: start + run.at, length, node: run.node, from: run.from });
    }
    for (const link of passage.links) {
      const url = (link.element as HTMLAnchorElement).href;
      const span = { start: start + link.start, end: Math.min(end, start + link.end) };
      if (typeof url === 'string' && /^https?:/.test(url) && span.start < span.end)
        this.links.push({ span, url });
    }
  }
}
