// Where in the page the article stands: the box whose paragraphs weigh most.

import { isWithin, type Box } from './box.ts';
import { findBeside, findOver } from './find-beside.ts';
import { addPartsOutside, articleAround } from './parts-outside.ts';
import type { Passage, ReadPage } from './passage.ts';
import { isHeading, linkedShare, weighPassage } from './weigh-passage.ts';

/** The box the article's body stands in, and its passages that stand beside nothing, in page order. */
export interface Body {
  readonly box: Box;
  readonly passages: readonly Passage[];
  /** Weight of all running text in the box. */
  readonly weight: number;
}

const BODY_NAME =
  /articlebody|article[-_]{0,2}(?:body|content|text)|(?:entry|post|story)[-_]{0,2}(?:content|body|text)|body[-_]{0,2}(?:content|text|copy)/i;
/** A box with less running text is no article. */
const MIN_WEIGHT = 100;
/** How much the sum of a box may count against the box around it: a long menu must not drag down the article beside it. */
const MAX_DEBT = -200;
/** How much of the body a smaller box needs, to be it in place of the whole. */
const CORE_SHARE = 0.4;

/**
 * Sums the weights of passages up the tree and takes the box with the greatest sum: wider boxes lose by the menus and
 * teasers they add. `titles` are what the page calls its article. Where nothing is left beside all that seems to stand
 * beside an article, only what stands over the page is left out: a text under an odd name is better than none.
 * Null when the page has no running text.
 */
export function findBody(page: ReadPage, titles: readonly string[]): Body | null {
  const weights = weighAll(page.passages, titles);
  return (
    findBodyBeside(page, weights, findBeside(page, weights), titles, MIN_WEIGHT) ??
    findBodyBeside(page, weights, findOver(page.boxes), titles, MIN_WEIGHT)
  );
}

function findBodyBeside(
  { boxes, passages }: ReadPage,
  weights: Float64Array,
  beside: Uint8Array,
  titles: readonly string[],
  minWeight: number,
): Body | null {
  const sums = sumUp(boxes, passages, weights, beside);
  let best: Box | null = null;
  let bestScore = minWeight;
  for (const box of boxes) {
    const score = sums[box.index]!;
    if (beside[box.index] === 0 && score >= bestScore) {
      best = box;
      bestScore = score;
    }
  }
  if (best === null) return null;
  best = titledArticle(boxes, passages, sums, titles) ?? best;
  const core = findCore(best, boxes, sums, beside);
  const inside = markInside(core, boxes, beside);
  const isWider = core !== best && addPartsOutside(best, core, boxes, passages, weights, beside, inside);
  return {
    box: isWider ? best : core,
    passages: passages.filter((passage) => inside[passage.box.index] === 1),
    weight: sums[core.index]!,
  };
}

/**
 * The text of the article element that holds the heading the page is named by, where other article elements on the page
 * have headings of that rank too: those are other articles, however long.
 */
function titledArticle(
  boxes: readonly Box[],
  passages: readonly Passage[],
  sums: Float64Array,
  titles: readonly string[],
): Box | null {
  const named = passages.find((passage) => isHeading(passage) && isTitle(passage, titles))?.box;
  const own = named === undefined ? null : articleAround(named);
  if (named === undefined || own === null || sums[own.index]! < MIN_WEIGHT) return null;
  const isOther = ({ box }: Passage): boolean => {
    const other = box.tag === named.tag ? articleAround(box) : null;
    return other !== null && !isWithin(other, own) && !isWithin(own, other);
  };
  if (!passages.some(isOther)) return null;
  let text = own;
  for (let i = own.index; i <= own.last; i += 1) if (sums[i]! >= sums[text.index]!) text = boxes[i]!;
  return text;
}

/** Whether a passage says what the page says it is called, or the beginning of it. */
export function isTitle({ text }: Passage, titles: readonly string[]): boolean {
  return text
    .split('\n')
    .some(
      (line) => line.length > 10 && titles.some((title) => title.startsWith(line) || line.startsWith(title)),
    );
}

function hasBodyName({ names }: Box): boolean {
  return names !== '' && BODY_NAME.test(names);
}

/** Weighs passages; the words under a heading that is a link introduce another page and weigh nothing. */
function weighAll(passages: readonly Passage[], titles: readonly string[]): Float64Array {
  const linked = passages.filter((passage) => isHeading(passage) && linkedShare(passage) > 0.9);
  const weights = new Float64Array(passages.length);
  let teasing: Box | null = null;
  passages.forEach((passage, i) => {
    const { box } = passage;
    if (isHeading(passage))
      teasing =
        linkedShare(passage) > 0.9 && linked.length > 1 && !isTitle(passage, titles) ? box.parent : null;
    const weight = weighPassage(passage);
    const isTeaser =
      teasing !== null && (box.parent === teasing || box.parent?.parent === teasing || box === teasing);
    weights[i] = isTeaser ? Math.min(weight, 0) : weight;
  });
  return weights;
}

function sumUp(
  boxes: readonly Box[],
  passages: readonly Passage[],
  weights: Float64Array,
  beside: Uint8Array,
): Float64Array {
  const sums = new Float64Array(boxes.length);
  passages.forEach((passage, i) => {
    if (beside[passage.box.index] === 0) sums[passage.box.index]! += weights[i]!;
  });
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    if (beside[i] === 0) sums[boxes[i]!.parent!.index]! += Math.max(sums[i]!, MAX_DEBT);
  }
  return sums;
}

/**
 * Inside the best box, the box that is the article. Of several articles on one page it is the one with the page's
 * heading; else the deepest box that says it is the article, holds a good part of it and has no equal beside it.
 */
function findCore(best: Box, boxes: readonly Box[], sums: Float64Array, beside: Uint8Array): Box {
  const inside = markInside(best, boxes, beside);
  const named = boxes.filter(
    (box) => inside[box.index] === 1 && box !== best && (box.tag === 'article' || hasBodyName(box)),
  );
  const titles = boxes.filter(({ tag }) => tag === 'h1');
  const title = titles.length === 1 ? titles[0]! : null;
  const titled = named.find(
    (box) => box.tag === 'article' && title !== null && isTheTitledOne(box, title, named, boxes, sums),
  );
  let core = titled ?? best;
  for (const box of named) {
    if (!isWithin(box, core) || sums[box.index]! < sums[core.index]! * CORE_SHARE) continue;
    const hasEqual = named.some(
      (other) => other !== box && other.tag === box.tag && other.names === box.names && isWithin(other, core),
    );
    if (!hasEqual) core = box;
  }
  return core;
}

/** Whether an article element has the page's only h1, and nearly all other text of the page stands in other article elements. */
function isTheTitledOne(
  article: Box,
  title: Box,
  named: readonly Box[],
  boxes: readonly Box[],
  sums: Float64Array,
): boolean {
  if (!isWithin(title, article) || sums[article.index]! < MIN_WEIGHT) return false;
  let others = 0;
  let end = -1; // index of the last article counted: one nested in it counts with it
  for (const box of named) {
    if (box.tag !== 'article' || isWithin(box, article) || isWithin(article, box)) continue;
    if (end >= 0 && isWithin(box, boxes[end]!)) continue;
    others += Math.max(0, sums[box.index]!);
    end = box.index;
  }
  return others > 0 && others >= (sums[0]! - sums[article.index]!) * 0.7;
}

function markInside(outer: Box, boxes: readonly Box[], beside: Uint8Array): Uint8Array {
  const inside = new Uint8Array(boxes.length);
  for (const { index, parent } of boxes) {
    const within = index === outer.index || (parent !== null && inside[parent.index] === 1);
    inside[index] = within && beside[index] === 0 ? 1 : 0;
  }
  return inside;
}
