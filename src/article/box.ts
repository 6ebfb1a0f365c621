// What a block element is for reading, by its tag, its attributes and what it stands in.

import { hintOfNames, type NameHint } from './name-words.ts';
import type { PageBox } from './page-text.ts';
import { isCaptionName } from './unread-names.ts';

export interface Box {
  readonly tag: string;
  readonly parent: Box | null;
  readonly names: string;
  readonly role: string | null;
  /** What tag, role and name hint at: over the page, surely or maybe beside the article. */
  readonly hint: NameHint;
  /** Kept from screen readers, as all of a page is while a dialog stands over it. */
  readonly veiled: boolean;
  readonly pictured: boolean;
  readonly fielded: boolean;
  /** Inside a figure, or named so: words under a picture. */
  readonly caption: boolean;
  /** Inside a list item, a block quote, a table, or one itself. */
  readonly listed: boolean;
  readonly quoted: boolean;
  readonly tabled: boolean;
  /** Its place in the list of boxes. */
  readonly index: number;
  /** Place of the last box inside it; its own where there is none. */
  last: number;
}

/** Elements that by their meaning stand beside the article. */
const ASIDE_TAGS: ReadonlySet<string> = new Set(['address', 'aside']);

/** ARIA roles of what stands over the page. */
const OVER_ROLES: ReadonlySet<string> = new Set(['alertdialog', 'dialog']);

/** ARIA roles of what stands beside the article. */
const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'alert banner button complementary contentinfo menu menubar navigation search tablist toolbar'.split(' '),
);

/** Elements inside more than these tell no more by their place, and stand where this many end: no real page has as many. */
const MAX_DEPTH = 150;

/** The boxes of a page, which come parents first. However deep they stand, none is more than 150 deep here. */
export function readBoxes(all: readonly PageBox[]): readonly Box[] {
  const boxes: Box[] = [];
  const depths = new Uint8Array(all.length);
  for (const box of all) {
    const index = boxes.length;
    const around = boxes[box.parent] ?? null;
    const parent = around !== null && depths[around.index]! >= MAX_DEPTH ? around.parent : around;
    depths[index] = parent === null ? 0 : depths[parent.index]! + 1;
    boxes.push(readBox(box, parent, index));
  }
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const { parent, last } = boxes[i]!;
    if (parent !== null && parent.last < last) parent.last = last;
  }
  return boxes;
}

/** Whether a box stands in another, or is it. */
export function isWithin(box: Box, outer: Box): boolean {
  return outer.index <= box.index && box.index <= outer.last;
}

function readBox(page: PageBox, parent: Box | null, index: number): Box {
  const { tag, names, role, veiled = false, pictured = false, fielded = false } = page;
  const caption =
    parent !== null &&
    (parent.caption || tag === 'figure' || tag === 'figcaption' || (names !== '' && isCaptionName(names)));
  return {
    tag,
    parent,
    names,
    role,
    hint: parent === null || tag === 'body' ? null : hintOf(tag, names, role, veiled),
    veiled,
    pictured,
    fielded,
    caption,
    listed: tag === 'li' || parent?.listed === true,
    quoted: tag === 'blockquote' || parent?.quoted === true,
    tabled: tag === 'table' || parent?.tabled === true,
    index,
    last: index,
  };
}

function hintOf(tag: string, names: string, role: string | null, veiled: boolean): NameHint {
  if (tag === 'dialog' || (role !== null && OVER_ROLES.has(role))) return 'over';
  const named = names === '' ? null : hintOfNames(names);
  if (named === 'over') return named;
  if (veiled || ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role))) return 'beside';
  return named;
}
