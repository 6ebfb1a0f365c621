// What of the body's box is the article's text, what is its headline, standfirst or a caption, and what is neither.

import type { BlockKind } from '../text/article.ts';
import { isTitle, type Body } from './find-body.ts';
import { entryOpeners } from './find-entries.ts';
import type { Passage, ReadPage } from './passage.ts';
import { endsSentence, isHeading, linkedShare, weighPassage } from './weigh-passage.ts';

export interface ArticlePart {
  readonly kind: BlockKind;
  readonly passage: Passage;
}

export interface DividedBody {
  readonly inside: readonly ArticlePart[];
  readonly apart: readonly ArticlePart[];
  /** How many paragraphs of the box lead elsewhere: many beside few paragraphs make a list of articles, not an article. */
  readonly promotions: number;
}

/** How a paragraph opens that sends the reader elsewhere; it counts only with a link in it. */
const PROMOTION_OPENER =
  /^[\W_]*(?:also (?:read|see)|click here|download|follow|for more|get (?:the|our)|join|like us|listen|more(?: on| from|:)|read (?:also|more|next|the)|recommended|related|see also|share|sign up|subscribe|watch)\b/i;

/** Elements that hold paragraphs, and are none. */
const LOOSE_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'center', 'form', 'main', 'article']);

const STANDFIRST_NAME =
  /standfirst|sub-?head(?:line|ing)?|sub-?title|\bdek\b|\bdeck\b|\blede\b|(?:article|story|post|entry)[-_]{0,2}(?:summary|intro|description|excerpt)|alternativeheadline/i;

/** What rules alone make of a body: its headline, and the passages that they keep. */
export interface RuledBody {
  readonly headline: Passage | null;
  readonly kept: readonly Passage[];
  readonly promotions: number;
}

/**
 * Divides a body by rules: `titles` is what the page calls the article. Labels before the first and after the last
 * paragraph and promotions are left out.
 */
export function ruleBody(page: ReadPage, body: Body, titles: readonly string[]): RuledBody {
  const headline = findHeadline(page.passages, body, titles);
  const below = headline === null ? -1 : body.passages.indexOf(headline);
  const candidates = body.passages.filter((passage, i) => i > below && !passage.box.caption);
  return {
    headline,
    kept: trimLabels(candidates.filter((passage) => !isPromotion(passage) && !isStrayLabel(passage))),
    promotions: candidates.filter((passage) => isPromotion(passage) || isLinkedHeading(passage)).length,
  };
}

/** Divides the passages of a page around its body into kinds. What stands apart comes in page order. */
export function divideBody(
  page: ReadPage,
  body: Body,
  { headline, kept, promotions }: RuledBody,
): DividedBody {
  const first = kept[0] === undefined ? -1 : page.passages.indexOf(kept[0]);
  const above = headline === null ? [] : page.passages.slice(page.passages.indexOf(headline) + 1, first);
  const standfirst = above.find(({ box, text }) => text.length > 20 && STANDFIRST_NAME.test(box.names));
  const openers = entryOpeners(page.boxes, body, kept);
  const captions = body.passages.filter(({ box }) => box.caption);
  return {
    inside: kept.map((passage) => ({
      kind: openers.has(passage) ? 'live-entry' : kindOf(passage),
      passage,
    })),
    apart: [
      ...(headline === null ? [] : [{ kind: 'headline' as const, passage: headline }]),
      ...(standfirst === undefined ? [] : [{ kind: 'standfirst' as const, passage: standfirst }]),
      ...captions.map((passage) => ({ kind: 'caption' as const, passage })),
    ],
    promotions,
  };
}

/** The article's headline: in the first third of its box or above it, the h1 or the heading the metadata names. */
function findHeadline(passages: readonly Passage[], body: Body, titles: readonly string[]): Passage | null {
  const inBody = body.passages.slice(0, Math.ceil(body.passages.length / 3));
  const isIt = (passage: Passage): boolean => isHeading(passage) && isTitle(passage, titles);
  const within = inBody.find((passage) => passage.box.tag === 'h1' || isIt(passage));
  if (within !== undefined) return within;
  const above = passages.filter(({ box }) => box.index < body.box.index);
  const named = above.findLast(isIt);
  if (named !== undefined) return named;
  const first = above.filter(({ box }) => box.tag === 'h1');
  return first.length === 1 ? first[0]! : null;
}

function isLinkedHeading(passage: Passage): boolean {
  return isHeading(passage) && linkedShare(passage) > 0.8;
}

/** A paragraph that is all link leads elsewhere. */
function isPromotion(passage: Passage): boolean {
  if (passage.linkedLength === 0 || passage.box.tabled) return false;
  const inList = passage.box.listed;
  if (passage.text.length < 250 && PROMOTION_OPENER.test(passage.text)) return true;
  if (isHeading(passage) && !inList) return false;
  return linkedShare(passage) > 0.8 && (passage.text.length > 15 || inList);
}

/** A word or two in no paragraph: the label of a button or a player. */
function isStrayLabel(passage: Passage): boolean {
  const { box, text } = passage;
  return text.length < 25 && LOOSE_TAGS.has(box.tag) && !endsSentence(text);
}

function trimLabels(passages: readonly Passage[]): readonly Passage[] {
  let start = 0;
  let end = passages.length;
  while (start < end && isLabel(passages[start]!)) start += 1;
  while (end > start && (isLabel(passages[end - 1]!) || isHeading(passages[end - 1]!))) end -= 1;
  return passages.slice(start, end);
}

function isLabel(passage: Passage): boolean {
  if (isHeading(passage) || passage.box.tabled || passage.box.listed) return false;
  return weighPassage(passage) <= 0 && passage.text.length < 60 && !endsSentence(passage.text);
}

function kindOf(passage: Passage): BlockKind {
  if (isHeading(passage)) return 'heading';
  if (passage.box.quoted) return 'blockquote';
  return passage.box.listed ? 'list-item' : 'paragraph';
}
