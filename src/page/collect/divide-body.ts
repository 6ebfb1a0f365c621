// What of the body's box is the article's text, what is its headline, standfirst or a caption, and what is neither.

import type { BlockKind } from '../../text/article.ts';
import type { Body } from './find-body.ts';
import type { Box, Passage } from './walk-page.ts';
import { endsSentence, isHeading, linkedShare, weighPassage } from './weigh-passage.ts';

export interface ArticlePart {
  readonly kind: BlockKind;
  readonly passage: Passage;
}

export interface DividedBody {
  readonly inside: readonly ArticlePart[];
  readonly apart: readonly ArticlePart[];
}

/** How a paragraph opens that sends the reader elsewhere; it counts only with a link in it. */
const PROMOTION_OPENER =
  /^[\W_]*(?:also (?:read|see)|click here|download|follow|for more|get (?:the|our)|join|like us|listen|more(?: on| from|:)|read (?:also|more|next|the)|recommended|related|see also|share|sign up|subscribe|watch)\b/i;

/**
 * Divides the passages of the body, in page order: `title` is what the page's metadata calls the article. Labels before
 * the first and after the last paragraph, promotions and headings over nothing are left out.
 */
export function divideBody(body: Body, title: string | null): DividedBody {
  const all = body.passages;
  const apart = all
    .filter(({ box }) => box.caption)
    .map((passage): ArticlePart => ({ kind: 'caption', passage }));
  let kept: readonly Passage[] = all.filter((passage) => !passage.box.caption);
  const headline = kept.findIndex(
    (passage) => passage.box.tag === 'h1' || (isHeading(passage) && isTitle(passage, title)),
  );
  if (headline >= 0 && headline <= kept.length / 3) {
    apart.unshift({ kind: 'headline', passage: kept[headline]! });
    kept = kept.slice(headline + 1);
  }
  kept = trimLabels(kept.filter((passage) => !isPromotion(passage) && !isStrayLabel(passage)));
  return { inside: kept.map((passage) => ({ kind: kindOf(passage), passage })), apart };
}

function isTitle(passage: Passage, title: string | null): boolean {
  return title !== null && passage.text.length > 10 && title.startsWith(passage.text);
}

/** A paragraph that is all link leads elsewhere. */
function isPromotion(passage: Passage): boolean {
  if (passage.linkedLength === 0 || isInside(passage.box, 'table')) return false;
  const inList = isInside(passage.box, 'li');
  if (isHeading(passage) && !inList) return false;
  if (passage.text.length < 250 && PROMOTION_OPENER.test(passage.text)) return true;
  return linkedShare(passage) > 0.8 && (passage.text.length > 15 || inList);
}

/** A word or two in no paragraph: the label of a button or a player. */
function isStrayLabel(passage: Passage): boolean {
  const { box, text } = passage;
  return (
    /^(?:div|section|center|form|main|article)$/.test(box.tag) && text.length < 25 && !endsSentence(text)
  );
}

function trimLabels(passages: readonly Passage[]): readonly Passage[] {
  let start = 0;
  let end = passages.length;
  while (start < end && isLabel(passages[start]!)) start += 1;
  while (end > start && (isLabel(passages[end - 1]!) || isHeading(passages[end - 1]!))) end -= 1;
  return passages.slice(start, end);
}

function isLabel(passage: Passage): boolean {
  if (isHeading(passage) || isInside(passage.box, 'table') || isInside(passage.box, 'li')) return false;
  return weighPassage(passage) <= 0 && passage.text.length < 60 && !endsSentence(passage.text);
}

function kindOf(passage: Passage): BlockKind {
  if (isHeading(passage)) return 'heading';
  if (isInside(passage.box, 'blockquote')) return 'blockquote';
  return isInside(passage.box, 'li') ? 'list-item' : 'paragraph';
}

function isInside(box: Box, tag: string): boolean {
  for (let up: Box | null = box; up !== null; up = up.parent) if (up.tag === tag) return true;
  return false;
}
