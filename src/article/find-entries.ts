// The entries of a live blog, or the several articles of one page: texts that stand below each other but are not one.

import type { Body } from './find-body.ts';
import { isWithin, type Box } from './box.ts';
import type { Passage, ReadPage } from './passage.ts';

/** How live blogs name an entry where it is no article element. */
const ENTRY_NAME =
  /live-?blog[-_]{0,2}(?:card|entry|item|post|update)|live[-_]{0,2}(?:card|entry|event|item|post|update)|(?:blog|feed|timeline)[-_]{0,2}(?:entry|event|post|update)/i;
/** How they name the box around all of them. */
const ENTRIES_NAME = /(?:container|entries|events|feed|items|list|posts|stream|updates)$/i;

/** What opens an entry where names tell nothing: "14:05", "2.05 pm", "Mon 14:05 GMT", "12 minutes ago". */
const TIME =
  /^(?:\p{L}{2,9}\.?,? )?(?:\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}|Uhr))?|\d{1,2} ?[ap]\.?m\.?|(?:vor )?\d{1,3} ?(?:min|minutes?|hours?|h|Minuten|Stunden?)(?: ago)?)\b/iu;
/** A longer line is more than a time and a name. */
const LONGEST_TIME = 40;
/** So many boxes alike, each with a time, are the entries of one blog. */
const MIN_TIMED = 3;
/** So far above its time an entry's box may be. */
const MAX_RISE = 4;

/** Entries hold nearly all of the text: embedded posts and cards inside one article are no entries. */
const MOST_OF_TEXT = 0.6;

/**
 * Those of the passages that begin another text than the one before them: the first of each entry, and what follows the
 * last one outside. None where the body is one text; entries inside entries count with the outer one.
 */
export function entryOpeners(
  { boxes, passages: all }: ReadPage,
  body: Body,
  passages: readonly Passage[],
): ReadonlySet<Passage> {
  const timed = timedBoxes(all, body.box);
  const named = mapEntries(boxes, body.box, isEntry);
  const entryOf = named.size > 0 ? named : mapEntries(boxes, body.box, (box) => timed.has(box));
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
function mapEntries(boxes: readonly Box[], body: Box, isOne: (box: Box) => boolean): ReadonlyMap<Box, Box> {
  const entryOf = new Map<Box, Box>();
  for (let i = body.index + 1; i <= body.last; i += 1) {
    const box = boxes[i]!;
    const outer = box.parent === null ? undefined : entryOf.get(box.parent);
    if (outer !== undefined) entryOf.set(box, outer);
    else if (isOne(box)) entryOf.set(box, box);
  }
  return entryOf;
}

/** Boxes of one kind and parent, each with a time of its own: the outermost such. */
function timedBoxes(all: readonly Passage[], body: Box): ReadonlySet<Box> {
  const alike = new Map<string, Set<Box>>();
  for (const { box, text } of all) {
    if (text.length > LONGEST_TIME || !isWithin(box, body) || !TIME.test(text)) continue;
    let up: Box | null = box;
    for (let rise = 0; up !== null && up !== body && rise < MAX_RISE; rise += 1, up = up.parent) {
      const kind = `${up.parent?.index} ${up.tag} ${up.names}`;
      alike.set(kind, (alike.get(kind) ?? new Set()).add(up));
    }
  }
  return new Set(
    [...alike.values()].filter((boxes) => boxes.size >= MIN_TIMED).flatMap((boxes) => [...boxes]),
  );
}

function isEntry({ tag, names }: Box): boolean {
  if (tag === 'article') return true;
  return names !== '' && names.split(/\s+/).some((name) => ENTRY_NAME.test(name) && !ENTRIES_NAME.test(name));
}
