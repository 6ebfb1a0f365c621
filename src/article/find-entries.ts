// The entries of a live blog, or the several articles of one page: texts that stand below each other but are not one.

import type { Body } from './find-body.ts';
import type { Box } from './box.ts';
import type { Passage } from './passage.ts';

/** How live blogs name an entry where it is no article element. */
const ENTRY_NAME =
  /live-?blog[-_]{0,2}(?:card|entry|item|post|update)|live[-_]{0,2}(?:card|entry|event|item|post|update)|(?:blog|feed|timeline)[-_]{0,2}(?:entry|event|post|update)/i;

/** Entries hold nearly all of the text: embedded posts and cards inside one article are no entries. */
const MOST_OF_TEXT = 0.6;

/**
 * Those of the passages that begin another text than the one before them: the first of each entry, and what follows the
 * last one outside. None where the body is one text; entries inside entries count with the outer one.
 */
export function entryOpeners(
  boxes: readonly Box[],
  body: Body,
  passages: readonly Passage[],
): ReadonlySet<Passage> {
  const entryOf = mapEntries(boxes, body.box);
  const openers = new Set<Passage>();
  if (entryOf.size === 0) return openers;
  const entries = passages.map(({ box }) => entryOf.get(box) ?? null);
  const lengthOf = (all: readonly Passage[]): number => all.reduce((sum, { text }) => sum + text.length, 0);
  const inside = passages.filter((_, i) => entries[i] !== null);
  if (
    new Set(inside.map(({ box }) => entryOf.get(box))).size < 2 ||
    lengthOf(inside) < lengthOf(passages) * MOST_OF_TEXT
  )
    return openers;
  passages.forEach((passage, i) => {
    if (entries[i] !== (entries[i - 1] ?? null)) openers.add(passage);
  });
  return openers;
}

/** The outermost entry around each box inside the body that stands in one. Boxes come parents first. */
function mapEntries(boxes: readonly Box[], body: Box): ReadonlyMap<Box, Box> {
  const entryOf = new Map<Box, Box>();
  for (let i = body.index + 1; i <= body.last; i += 1) {
    const box = boxes[i]!;
    const outer = box.parent === null ? undefined : entryOf.get(box.parent);
    if (outer !== undefined) entryOf.set(box, outer);
    else if (isEntry(box)) entryOf.set(box, box);
  }
  return entryOf;
}

function isEntry({ tag, names }: Box): boolean {
  return tag === 'article' || (names !== '' && ENTRY_NAME.test(names));
}
