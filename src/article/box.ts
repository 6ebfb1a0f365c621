// What a block element is for reading, by its tag, its attributes and what it stands in.

import { isAsideName, isCaptionName } from './name-words.ts';
import type { PageBox } from './page-text.ts';

export interface Box {
  readonly tag: string;
  readonly parent: Box | null;
  readonly names: string;
  /** Tag, role or name says: beside the article. */
  readonly aside: boolean;
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
const ASIDE_TAGS: ReadonlySet<string> = new Set(['address', 'aside', 'dialog']);

/** ARIA roles of the same meaning. */
const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner button complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(
    ' ',
  ),
);

/** The boxes of a page, which come parents first. */
export function readBoxes(all: readonly PageBox[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const box of all) boxes.push(readBox(box, boxes[box.parent] ?? null, boxes.length));
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

function readBox({ tag, names, role }: PageBox, parent: Box | null, index: number): Box {
  const aside =
    parent !== null &&
    tag !== 'body' &&
    (ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role)) || (names !== '' && isAsideName(names)));
  const caption =
    parent !== null &&
    (parent.caption || tag === 'figure' || tag === 'figcaption' || (names !== '' && isCaptionName(names)));
  return {
    tag,
    parent,
    names,
    aside,
    caption,
    listed: tag === 'li' || parent?.listed === true,
    quoted: tag === 'blockquote' || parent?.quoted === true,
    tabled: tag === 'table' || parent?.tabled === true,
    index,
    last: index,
  };
}
