// Which boxes stand beside the article. A name hints at it; how much a box holds, of what kind, and where, decides.

import { isWithin, type Box } from './box.ts';
import { articleAround } from './parts-outside.ts';
import type { Passage, ReadPage } from './passage.ts';
import { linkedShare } from './weigh-passage.ts';

/** A box with so much of a page's text is not beside it, whatever it is called; */
const MOST = 0.5;
/** unless the page's first heading stands elsewhere, and as much text with it: comments may be longer than the article. */
const ARTICLE = 250;
/** So much of it is a part of the article, if its name is one that parts of articles have too. */
const PART = 0.2;
/** Boxes of one name that together hold so much are how a page marks its paragraphs. */
const TOGETHER = 0.35;
/** A page with more of them has no first heading of its own. */
const MAX_HEADINGS = 3;
/** Running text: so much of its characters weigh as such, and so few of its paragraphs are labels. */
const RUNNING = 0.6;
/** A paragraph shorter than this under a doubtful name is not kept for its equals. */
const MIN_LINE = 80;

const LINE_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** What stands in a box, all boxes inside it included. */
interface Contents {
  readonly mass: Float64Array;
  readonly length: Float64Array;
}

/** 1 for each box that stands beside the article, or over it. */
export function findBeside({ boxes, passages }: ReadPage, weights: Float64Array): Uint8Array {
  const contents = measure(boxes, passages, weights);
  const shown = contents.mass[0]! - sumOver(boxes, contents.mass);
  const together = massByNames(boxes, contents.mass);
  const headings = boxes.filter(({ tag }) => tag === 'h1').slice(0, MAX_HEADINGS);
  const beside = new Uint8Array(boxes.length);
  for (const box of boxes) {
    const inherited = box.parent !== null && beside[box.parent.index] === 1;
    beside[box.index] = inherited || isBeside(box, contents, shown, together, headings) ? 1 : 0;
  }
  markUnveiled(boxes, contents.mass, shown, beside);
  markInterrupting(
    boxes,
    passages,
    weights,
    beside,
    (box) => (together.get(box.names) ?? 0) > contents.mass[box.index]!,
  );
  return beside;
}

/**
 * While a dialog is open, pages keep all behind it from screen readers: where the article itself is kept from them, what is
 * not stands over it, whether it says that it is a dialog or not.
 */
function markUnveiled(boxes: readonly Box[], mass: Float64Array, shown: number, beside: Uint8Array): void {
  const veil = boxes.find(
    ({ veiled, index }) => veiled && beside[index] === 0 && mass[index]! >= shown * MOST,
  );
  if (veil === undefined) return;
  for (const box of boxes) if (!isWithin(box, veil) && !isWithin(veil, box)) beside[box.index] = 1;
}

/** 1 for each box that stands over the page: all that is left out where a page gives no better text. */
export function findOver(boxes: readonly Box[]): Uint8Array {
  const over = new Uint8Array(boxes.length);
  for (const { index, parent, hint } of boxes)
    over[index] = hint === 'over' || (parent !== null && over[parent.index] === 1) ? 1 : 0;
  return over;
}

function isBeside(
  box: Box,
  contents: Contents,
  shown: number,
  together: ReadonlyMap<string, number>,
  headings: readonly Box[],
): boolean {
  const { hint, index, tag, names, parent } = box;
  if (hint === null) return false;
  if (hint === 'over') return true;
  const mass = contents.mass[index]!;
  if (mass >= shown * MOST && (shown - mass < ARTICLE || headings.some((one) => isWithin(one, box))))
    return false;
  const isRunning = mass > 0 && mass >= contents.length[index]! * RUNNING;
  if (!isRunning) return true;
  if (LINE_TAGS.has(tag)) {
    const equals = parent === null ? 0 : contents.mass[parent.index]! - mass;
    return contents.length[index]! < MIN_LINE || equals < mass * (hint === 'maybe' ? 1 : 3);
  }
  if (hint === 'beside' || headings.some((one) => standsElsewhere(one, box, contents.mass))) return true;
  return mass < shown * PART && (together.get(names) ?? 0) < shown * TOGETHER;
}

/** Whether a heading stands with a text of its own in an article element, and the box outside of that. */
function standsElsewhere(heading: Box, box: Box, mass: Float64Array): boolean {
  const article = articleAround(heading);
  return article !== null && !isWithin(box, article) && mass[article.index]! >= ARTICLE;
}

function measure(boxes: readonly Box[], passages: readonly Passage[], weights: Float64Array): Contents {
  const mass = new Float64Array(boxes.length);
  const length = new Float64Array(boxes.length);
  passages.forEach(({ box, text }, i) => {
    mass[box.index]! += Math.max(0, weights[i]!);
    length[box.index]! += text.length;
  });
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const { parent } = boxes[i]!;
    mass[parent!.index]! += mass[i]!;
    length[parent!.index]! += length[i]!;
  }
  return { mass, length };
}

function sumOver(boxes: readonly Box[], mass: Float64Array): number {
  let sum = 0;
  let end = -1;
  for (const { hint, index, last } of boxes) {
    if (hint !== 'over' || index <= end) continue;
    sum += mass[index]!;
    end = last;
  }
  return sum;
}

function massByNames(boxes: readonly Box[], mass: Float64Array): ReadonlyMap<string, number> {
  const together = new Map<string, number>();
  for (const { hint, names, index } of boxes)
    if (hint === 'maybe') together.set(names, (together.get(names) ?? 0) + mass[index]!);
  return together;
}

/**
 * A box with a name of the kind and paragraphs of running text right before and right behind it interrupts them, even
 * where it holds the more.
 */
function markInterrupting(
  boxes: readonly Box[],
  passages: readonly Passage[],
  weights: Float64Array,
  beside: Uint8Array,
  isOneOfMany: (box: Box) => boolean,
): void {
  const runs = new Uint8Array(boxes.length);
  for (const passage of passages) {
    const { box, index } = passage;
    if (
      box.tag === 'p' &&
      weights[index]! > MIN_LINE &&
      linkedShare(passage) < 0.3 &&
      beside[box.index] === 0
    )
      runs[box.index] = 1;
  }
  // The nearest running paragraph before and behind each box.
  const before = new Int32Array(boxes.length).fill(-1);
  const behind = new Int32Array(boxes.length + 1).fill(boxes.length);
  for (let i = 1; i < boxes.length; i += 1) before[i] = runs[i - 1] === 1 ? i - 1 : before[i - 1]!;
  for (let i = boxes.length - 1; i >= 0; i -= 1) behind[i] = runs[i] === 1 ? i : behind[i + 1]!;
  for (const box of boxes) {
    const { hint, index, last, parent, tag } = box;
    if (hint === null || parent === null || beside[index] === 1 || LINE_TAGS.has(tag)) continue;
    if (isOneOfMany(box)) continue;
    if (before[index]! > parent.index && behind[last + 1]! <= parent.last) beside.fill(1, index, last + 1);
  }
}
