// Parts of a page that stand in an article and are texts of their own: fact boxes, posts from elsewhere, what is said of the author.

import type { BlockKind } from '../text/article.ts';
import { isWithin, type Box } from './box.ts';
import type { Passage } from './passage.ts';
import { isHeading, weighPassage } from './weigh-passage.ts';

export type OwnKind = Extract<BlockKind, 'fact-box' | 'embedded-post' | 'author-box'>;

const POST_NAME =
  /(?:^|[\s_-])(?:twitter-tweet|tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|threads-post|telegram-post|reddit-embed)(?=$|[\s_-])/i;
const FACT_NAME =
  /(?:^|[\s_-])(?:fact-?box|facts?|info-?box|key-?facts|fakten-?(?:box|kasten)?|faktab?oks|fakta-?(?:boks|ruta)?|explainer-box)(?=$|[\s_-])/i;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:(?:author|writer|reporter|auteur|autoren?)[_-]{0,2}(?:about|bio|biography|box|card|description|details|info|kasten|profile?)|about[_-]{0,2}(?:the[_-]{0,2})?author|biography)(?=$|[\s_-])/i;
/** How such a box is headed where its name tells nothing. */
const FACT_HEADING =
  /^(?:facts?(?:box| box| about\b|:)|at a glance|in numbers|key facts|background:|info(?:box|kasten)?:|fakten\b|faktenbox|zahlen und fakten|zur person\b|steckbrief|en bref\b|repères\b|en cifras\b|claves?:|fakta\b)/i;
/** How the last line of a post names who wrote it: "— Ann Cole (@acole) 2 March". */
const POST_AUTHOR = /^[—–-]\s.{2,60}\(@\w{1,30}\)/;
/** A box with more of the text is the text. */
const MOST = 0.4;

/**
 * The passages in boxes of their own kind, in page order: of the text that is kept, and what is said of the author
 * anywhere in or right beside it, which is seldom kept.
 */
export function findOwnBoxes(
  passages: readonly Passage[],
  kept: readonly Passage[],
  body: Box,
): ReadonlyMap<Passage, OwnKind> {
  const kinds = new Map<Box, OwnKind>();
  for (const passage of kept) {
    const { box, text } = passage;
    if (isHeading(passage) && FACT_HEADING.test(text) && box.parent !== null && box.parent !== body)
      kinds.set(box.parent, 'fact-box');
    if (box.quoted && POST_AUTHOR.test(text)) kinds.set(quoteAround(box), 'embedded-post');
  }
  const isKept = new Set(kept);
  const around = body.parent ?? body;
  const own = new Map<Passage, OwnKind>();
  for (const passage of passages) {
    const { box } = passage;
    if (!isWithin(box, around) || (!isKept.has(passage) && weighPassage(passage) <= 0)) continue;
    let kind: OwnKind | null = null;
    for (let up: Box | null = box; up !== null && up !== body && up !== around; up = up.parent)
      kind = kinds.get(up) ?? kindOfNames(up.names) ?? kind;
    if (kind === 'author-box' || (kind !== null && isKept.has(passage))) own.set(passage, kind);
  }
  return lengthOf([...own.keys()]) > lengthOf(kept) * MOST ? new Map() : own;
}

function kindOfNames(names: string): OwnKind | null {
  if (names === '') return null;
  if (POST_NAME.test(names)) return 'embedded-post';
  if (AUTHOR_NAME.test(names)) return 'author-box';
  return FACT_NAME.test(names) ? 'fact-box' : null;
}

function quoteAround(box: Box): Box {
  let quote = box;
  for (let up: Box | null = box; up?.quoted === true; up = up.parent) quote = up;
  return quote;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
