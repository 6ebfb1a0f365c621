// What of the body's box is the article's text, what is its headline, standfirst or a caption, and what is neither.

import type { BlockKind } from '../text/article.ts';
import { isTitle, type Body } from './find-body.ts';
import { entryOpeners } from './find-entries.ts';
import { findStandfirst } from './find-standfirst.ts';
import { findOwnBoxes } from './own-boxes.ts';
import type { Passage, ReadPage } from './passage.ts';
import type { Told } from './statement/told.ts';
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

const MIN_OPENING = 5;

/** Of these openers, those that begin sentences of articles as well: "Share prices fell", "Follow the money". */
const DOUBTFUL_OPENER = /^[\W_]*(?:follow|join|listen|more|recommended|related|share|watch)\b(?!.{0,25}:)/i;
/** Such a sentence has a link further on, if any. */
const MIN_BEFORE_LINK = 12;

/** Elements that hold paragraphs, and are none. */
const LOOSE_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'center', 'form', 'main', 'article']);

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
  const candidates = body.passages.filter((passage, i) => i > below && !passage.caption);
  return {
    headline,
    kept: trimLabels(candidates.filter((passage) => !isPromotion(passage) && !isStrayLabel(passage))),
    promotions: candidates.filter((passage) => isPromotion(passage) || isLinkedHeading(passage)).length,
  };
}

/** Divides the passages of a page around its body into kinds. What stands apart comes in page order, by kind. */
export function divideBody(page: ReadPage, body: Body, ruled: RuledBody, told: Told): DividedBody {
  const { headline, promotions } = ruled;
  const own = findOwnBoxes(page.passages, ruled.kept, body.box);
  // A post stands where the text speaks of it, and some who write texts down count it in; the others may stand anywhere.
  const isApart = (kind: BlockKind | undefined): boolean => kind === 'fact-box' || kind === 'author-box';
  const kept = ruled.kept.filter((passage) => !isApart(own.get(passage)));
  const standfirst = headline === null ? null : findStandfirst(page, headline, kept[0] ?? null, told);
  const openers = entryOpeners(page, body, kept);
  const captions = body.passages.filter(({ caption }) => caption);
  return {
    inside: kept.map((passage) => ({
      kind: openers.has(passage) ? 'live-entry' : (own.get(passage) ?? kindOf(passage)),
      passage,
    })),
    apart: [
      ...(headline === null ? [] : [{ kind: 'headline' as const, passage: headline }]),
      ...(standfirst === null ? [] : [{ kind: 'standfirst' as const, passage: standfirst }]),
      ...captions.map((passage) => ({ kind: 'caption' as const, passage })),
      ...Array.from(own, ([passage, kind]) => ({ kind, passage })).filter(({ kind }) => isApart(kind)),
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

/** A paragraph that is all link, or opens as one does that sends the reader there, leads elsewhere. */
function isPromotion(passage: Passage): boolean {
  if (passage.linkedLength === 0 || passage.box.tabled) return false;
  const inList = passage.box.listed;
  if (passage.text.length < 250 && PROMOTION_OPENER.test(passage.text) && !isSentenceWithLink(passage))
    return true;
  if (isHeading(passage) && !inList) return false;
  if (isLinkedSentence(passage)) return false;
  return linkedShare(passage) > 0.8 && (passage.text.length > 15 || inList);
}

/** A sentence that only begins like an invitation. */
function isSentenceWithLink(passage: Passage): boolean {
  const { text, links } = passage;
  if (!DOUBTFUL_OPENER.test(text) || !endsSentence(text) || linkedShare(passage) > 0.5) return false;
  return links.every(({ start }) => start >= MIN_BEFORE_LINK);
}

/** A sentence that begins outside its link goes on in it. */
function isLinkedSentence({ box, text, links }: Passage): boolean {
  return box.tag === 'p' && links.length > 0 && links[0]!.start >= MIN_OPENING && endsSentence(text);
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
