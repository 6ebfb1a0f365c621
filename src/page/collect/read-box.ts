// What a block element is for reading, by its tag, its attributes and what it stands in.

import { ASIDE_ROLES, ASIDE_TAGS, isAsideName, isCaptionName } from './element-roles.ts';
import type { SaidAttributes } from './read-attributes.ts';

/** A block element that was entered. Boxes are listed parents first. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** Class, id and what else names it, for telling the article from what stands beside it. */
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

/** The box of an element inside `parent`; null: the first of all, which nothing stands around. */
export function readBox(
  element: Element,
  tag: string,
  { names, role }: Readonly<SaidAttributes>,
  parent: Box | null,
  index: number,
): Box {
  const aside =
    parent !== null &&
    tag !== 'body' &&
    (ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role)) || (names !== '' && isAsideName(names)));
  const caption =
    parent !== null &&
    (parent.caption || tag === 'figure' || tag === 'figcaption' || (names !== '' && isCaptionName(names)));
  return {
    element,
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

/** Whether a box stands in another, or is it. */
export function isWithin(box: Box, outer: Box): boolean {
  return outer.index <= box.index && box.index <= outer.last;
}
