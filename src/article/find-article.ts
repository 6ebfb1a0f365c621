// The article in a page's text: body first, then headline, standfirst and captions, and where on the page each part stands.

import type { Article, BlockKind } from '../text/article.ts';
import { readBoxes, type Box } from './box.ts';
import { chooseText } from './choose-text.ts';
import { composeArticle } from './compose-article.ts';
import { divideBody, ruleBody, type ArticlePart } from './divide-body.ts';
import { findBody } from './find-body.ts';
import { isPartial } from './is-partial.ts';
import type { PageText } from './page-text.ts';
import { readPassages, type Passage } from './passage.ts';
import { readMetadata } from './read-metadata.ts';
import { wordsRepeatedIn } from './repeats-words.ts';
import { readShownLines } from './shown-lines.ts';
import { readStatement } from './statement/read-statement.ts';
import { weighPassage } from './weigh-passage.ts';

/** Where on the page an article stands: what the page needs to map offsets of `Article.text` to its own words. */
export interface ArticlePlace {
  /** The box all of the body stands in. */
  readonly container: number;
  /** The passages that the text is made of, in its order. */
  readonly passages: readonly number[];
}

export interface FoundArticle {
  readonly article: Article;
  /** The page shows only part of the text: the rest is behind a paywall or a registration. */
  readonly partial: boolean;
  readonly place: ArticlePlace;
}

/** A list of articles leads elsewhere more often than it tells something. */
const MIN_PROMOTIONS = 6;
const ALWAYS_OWN: ReadonlySet<BlockKind> = new Set(['standfirst', 'fact-box', 'author-box']);
/** Paragraphs in one box that no list has. */
const MIN_TOGETHER = 3;
/** A part hidden by the page counts as hidden only beside a larger part that shows: some pages hide all while loading. */
const SHOWN_SHARE = 0.4;

/**
 * Finds the article of a page; null where it has none (a home page, search results, an image, an empty page). Takes any
 * page whose offsets are inside it (`isPageText`).
 */
export function findArticle(page: PageText): FoundArticle | null {
  const boxes = readBoxes(page.boxes);
  const read = { boxes, passages: readPassages(page, boxes) };
  const statement = readStatement(page.said, headingsOf(read.passages));
  const { told } = statement;
  const body = findBody(read, told.titles);
  if (body === null) return null;
  const ruled = ruleBody(read, body, told.titles);
  const { inside, apart, promotions } = divideBody(read, body, chooseText(read, body, ruled, told), told);
  const paragraphs = inside.filter(({ passage }) => weighPassage(passage) > 0);
  const isList = promotions >= MIN_PROMOTIONS && promotions > paragraphs.length;
  if (!statement.isArticle && isList && !standTogether(paragraphs)) return null;
  const shown = leaveOutHidden(inside);
  const isOwn = wordsRepeatedIn(shown.map(({ passage }) => passage.text).join(' '));
  // A headline or caption that repeats nothing of the text may be of another story; what stands in the text is its own.
  const beside = apart.filter(({ kind, passage }) => ALWAYS_OWN.has(kind) || isOwn(passage.text));
  if (shown.length === 0) return null;
  const headline = apart.find(({ kind }) => kind === 'headline')?.passage ?? null;
  const text = shown.map(({ passage }) => passage);
  const lines = readShownLines(read, headline, text, statement.url);
  const article = composeArticle(shown, beside, readMetadata(statement, lines));
  if (article.bodyEnd === 0) return null;
  return {
    article,
    partial: isPartial(read, body, article.text.slice(0, article.bodyEnd), statement),
    place: {
      container: body.box.index,
      passages: [...shown, ...beside].map(({ passage }) => passage.index),
    },
  };
}

/** The first headings of a page. */
export function headingsOf(passages: readonly Passage[]): readonly string[] {
  return passages.filter(({ box }) => box.tag === 'h1').map(({ text }) => text);
}

/** Whether most paragraphs stand in one box, as those of an article do; those of a list stand in one each. */
function standTogether(paragraphs: readonly ArticlePart[]): boolean {
  const counts = new Map<Box, number>();
  for (const { passage } of paragraphs) {
    const holder = passage.box.tag === 'p' && passage.box.parent !== null ? passage.box.parent : passage.box;
    counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= MIN_TOGETHER && most > paragraphs.length / 2;
}

/** Text the page's style sheets hide: half-open accordions, texts for another screen. */
function leaveOutHidden(parts: readonly ArticlePart[]): readonly ArticlePart[] {
  const shown = parts.filter(({ passage }) => !passage.hidden);
  return lengthOf(shown) < lengthOf(parts) * SHOWN_SHARE ? parts : shown;
}

function lengthOf(parts: readonly ArticlePart[]): number {
  return parts.reduce((sum, { passage }) => sum + passage.text.length, 0);
}
