// What a block element is for reading, by its tag, its attributes and what it stands in.

import { ASIDE_ROLES, ASIDE_TAGS, isAsideName, isCaptionName } from './element-roles.ts';
import type { SafeDom } from './safe-dom.ts';

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

const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-component'] as const;

/** The box of an element inside `parent` (null: the first of all, which nothing stands around); `isBare`: no attributes. */
export function readBox(
  dom: SafeDom,
  element: Element,
  tag: string,
  isBare: boolean,
  parent: Box | null,
  index: number,
): Box {
  const names = isBare ? '' : namesOf(dom, element);
  const role = isBare ? null : dom.attribute(element, 'role');
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

/** Hidden by attribute; what style sheets hide is asked later, of few. */
export function isHidden(dom: SafeDom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true')
    return true;
  if (isEditable(dom, element)) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether a box stands in another, or is it. */
export function isWithin(box: Box, outer: Box): boolean {
  return outer.index <= box.index && box.index <= outer.last;
}

function namesOf(dom: SafeDom, element: Element): string {
  let names = '';
  for (const attribute of NAMING) {
    const value = dom.attribute(element, attribute);
    if (value) names += names === '' ? value : ` ${value}`;
  }
  return names;
}

/** A part the reader writes in is the reader's own. */
function isEditable(dom: SafeDom, element: Element): boolean {
  const editable = dom.attribute(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
