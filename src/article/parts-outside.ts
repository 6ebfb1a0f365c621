// Parts of an article's text that stand outside the box that is named as its body.

import { isWithin, type Box } from './box.ts';
import type { Passage } from './passage.ts';
import { endsSentence, linkedShare } from './weigh-passage.ts';

/** So much weighs the least paragraph of such a part. */
const MIN_PART = 60;
const LINE_TAGS: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Parts of the text that stand in the wider box, but not in the one that is named as its body: a lead above, a rest
 * below. A box is such a part by what it holds: running text and hardly a link. Tells whether there was one.
 */
export function addPartsOutside(
  outer: Box,
  core: Box,
  boxes: readonly Box[],
  passages: readonly Passage[],
  weights: Float64Array,
  beside: Uint8Array,
  inside: Uint8Array,
): boolean {
  const length = new Float64Array(boxes.length);
  const running = new Float64Array(boxes.length);
  passages.forEach((passage, i) => {
    const part = partOf(passage);
    if (!isWithin(part, outer) || isWithin(part, core) || beside[part.index] === 1) return;
    if (isInOtherArticle(part, core)) return;
    length[part.index]! += passage.text.length;
    if (weights[i]! >= MIN_PART && endsSentence(passage.text) && linkedShare(passage) < 0.3)
      running[part.index]! += passage.text.length;
  });
  let found = false;
  for (const passage of passages) {
    const part = partOf(passage);
    const { box } = passage;
    // What stands behind comments or other articles is the page's, not the article's.
    if (
      box.index > core.last &&
      (beside[box.index] === 1 ? weights[passage.index]! >= MIN_PART : box.tag === 'h1')
    )
      break;
    if (running[part.index]! < length[part.index]! * 0.8 || running[part.index] === 0 || isWithin(core, part))
      continue;
    if (beside[box.index] === 1) continue;
    inside[box.index] = 1;
    found = true;
  }
  return found;
}

/** Whether a box stands in an article element that the core does not stand in. */
function isInOtherArticle(box: Box, core: Box): boolean {
  const article = articleAround(box);
  return article !== null && !isWithin(core, article);
}

/** The box a passage shares with its equals. */
function partOf({ box }: Passage): Box {
  return LINE_TAGS.has(box.tag) && box.parent !== null ? box.parent : box;
}

/** The article element around a box, or null. */
export function articleAround(box: Box): Box | null {
  for (let up: Box | null = box; up !== null; up = up.parent) if (up.tag === 'article') return up;
  return null;
}
