// The article after a change inside some of its paragraphs: only those are read anew, the others stay as they were read.

import { composeArticle, type ArticleParts, type CollectedArticle } from './collect-article.ts';
import { isPromotion, type ArticlePart } from './divide-body.ts';
import { readStatement } from './read-metadata.ts';
import { walkPage } from './walk-page.ts';

/**
 * Reads anew the paragraphs that `touched` stands in. Null where the change is more than other words in known paragraphs
 * of the body (a paragraph came or went, one became a list or a link, the page's language changed): then the page is to
 * be collected as a whole.
 */
export function patchArticle(before: CollectedArticle, touched: ReadonlySet<Node>): CollectedArticle | null {
  const known = groupByElement(before.parts.inside);
  const fresh = new Map<ArticlePart, ArticlePart>();
  for (const element of new Set([...touched].map((node) => findKnown(node, known)))) {
    const parts = element === null ? undefined : known.get(element);
    const again = parts === undefined ? null : readAgain(parts);
    if (parts === undefined || again === null) return null;
    parts.forEach((part, i) => fresh.set(part, again[i]!));
  }
  const { metadata } = readStatement(before.container.ownerDocument);
  if (metadata.language !== before.article.metadata.language) return null;
  const inside = before.parts.inside.map((part) => fresh.get(part) ?? part);
  const parts: ArticleParts = { inside, apart: before.parts.apart };
  return { ...before, ...composeArticle(parts, metadata) };
}

function groupByElement(parts: readonly ArticlePart[]): Map<Element, ArticlePart[]> {
  const groups = new Map<Element, ArticlePart[]>();
  for (const part of parts) {
    const { element } = part.passage.box;
    const group = groups.get(element);
    if (group === undefined) groups.set(element, [part]);
    else group.push(part);
  }
  return groups;
}

/** The paragraph's element around a node: the nearest that a part of the article is known to stand in. */
function findKnown(node: Node, known: ReadonlyMap<Element, unknown>): Element | null {
  for (
    let up: Node | null = node;
    up !== null;
    up = up.parentNode ?? (up as Partial<ShadowRoot>).host ?? null
  )
    if (known.has(up as Element)) return up as Element;
  return null;
}

/** The parts of one element as they read now; null where it holds blocks, or more or less of them than before. */
function readAgain(parts: readonly ArticlePart[]): readonly ArticlePart[] | null {
  const { box } = parts[0]!.passage;
  const { element } = box;
  if (!element.isConnected || element.checkVisibility?.() === false) return null;
  const { boxes, passages, shadowRoots } = walkPage(element);
  if (boxes.length > 1 || shadowRoots.length > 0 || passages.length !== parts.length) return null;
  const again = parts.map(({ kind }, i) => ({ kind, passage: { ...passages[i]!, box } }));
  return again.some(({ passage }) => isPromotion(passage)) ? null : again;
}
