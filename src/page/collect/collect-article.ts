// The page's article as the engine takes it, with the map back to the page. Reads only; the page cannot tell.

import type { Article, Metadata } from '../../text/article.ts';
import { OffsetMap } from '../offset-map.ts';
import { ArticleText } from './article-text.ts';
import { divideBody, type ArticlePart } from './divide-body.ts';
import { findBody } from './find-body.ts';
import { isPartial } from './is-partial.ts';
import { safeDom } from './safe-dom.ts';
import { readStatement } from './read-metadata.ts';
import { wordsRepeatedIn } from './repeats-words.ts';
import { walkPage } from './walk-page.ts';
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
  readonly parts: ArticleParts;
}

/** What the text is made of: the body's parts, and headline, standfirst and captions behind it. */
export interface ArticleParts {
  readonly inside: readonly ArticlePart[];
  readonly apart: readonly ArticlePart[];
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
  const root = dom.body(document);
  if (root === null || dom.localName(root) !== 'body') return null; // a frameset counts as one
  const page = walkPage(root);
  const body = findBody(page);
  if (body === null) return null;
  const statement = readStatement(document);
  const { inside, apart, promotions } = divideBody(page, body, statement.metadata.title);
  if (!statement.isArticle && promotions >= MIN_PROMOTIONS && promotions > countParagraphs(inside))
    return null;
  const shown = leaveOutHidden(inside);
  const isOwn = wordsRepeatedIn(shown.map(({ passage }) => passage.text).join(' '));
  const parts = { inside: shown, apart: apart.filter(({ passage }) => isOwn(passage.text)) };
  const composed = composeArticle(parts, statement.metadata);
  const { text, bodyEnd } = composed.article;
  if (bodyEnd === 0) return null;
  return {
    ...composed,
    partial: isPartial(page, body, text.slice(0, bodyEnd), statement),
    container: body.box.element,
    shadowRoots: page.shadowRoots,
  };
}

/** Puts parts together, in this order. */
export function composeArticle(
  parts: ArticleParts,
  metadata: Metadata,
): Pick<CollectedArticle, 'article' | 'map' | 'parts'> {
  const text = new ArticleText();
  for (const part of parts.inside) text.add(part);
  const bodyEnd = text.value.length;
  for (const part of parts.apart) text.add(part);
  const { value, blocks, links, runs } = text;
  return { article: { text: value, bodyEnd, blocks, links, metadata }, map: new OffsetMap(runs), parts };
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
