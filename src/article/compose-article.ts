// The parts of an article put together: one text, its blocks and links.

import type { Article, Block, Metadata, TextLink } from '../text/article.ts';
import type { ArticlePart } from './divide-body.ts';

/** What stands between two parts in the text. */
export const PART_GAP = '\n\n';

/** Puts parts together: the body, and behind it what stands apart, each in its order. */
export function composeArticle(
  inside: readonly ArticlePart[],
  apart: readonly ArticlePart[],
  metadata: Metadata,
): Article {
  const blocks: Block[] = [];
  const links: TextLink[] = [];
  let text = '';
  let bodyEnd = 0;
  for (const [i, { kind, passage }] of [...inside, ...apart].entries()) {
    if (i > 0) text += PART_GAP;
    const start = text.length;
    text += passage.text;
    const end = text.length;
    blocks.push({ kind, span: { start, end } });
    for (const link of passage.links) {
      const span = { start: start + link.start, end: Math.min(end, start + link.end) };
      if (/^https?:/.test(link.url) && span.start < span.end) links.push({ span, url: link.url });
    }
    if (i < inside.length) bodyEnd = end;
  }
  return { text, bodyEnd, blocks, links, metadata };
}
