// Which elements the marked words stand in: with rules for these alone, the browser leaves the rest of the page as it is.

import { safeDom } from '../collect/safe-dom.ts';

/** All elements of a page. */
export const EVERYWHERE: ReadonlySet<string> = new Set(['*']);
/** With more names than this most of a page is meant anyway. */
const MOST_NAMES = 12;
/** A selector that means more elements than this has the browser style too many of them. */
const MOST_NAMESAKES = 3;

/** Selectors of the elements around these text nodes, with those known already. Nodes inside `apart` count as seen to. */
export function selectorsAround(
  nodes: readonly Text[],
  known: ReadonlySet<string> = new Set(),
  apart: Element | null = null,
): ReadonlySet<string> {
  const [first] = nodes;
  if (known.has('*') || first === undefined) return known;
  const { localName } = safeDom(first.ownerDocument);
  const selectors = new Set(known);
  let last: Node | null = null;
  for (const node of nodes) {
    if (node === last || apart?.contains(node) === true) continue;
    last = node;
    const { parentElement } = node;
    if (parentElement === null) return EVERYWHERE;
    const name = localName(parentElement);
    if (!selectors.has(name)) selectors.add(CSS.escape(name));
  }
  return selectors.size > MOST_NAMES ? EVERYWHERE : selectors;
}

/** A selector by the id or a class of an element that means hardly another one; null where it has none. */
export function ownSelector(element: Element): string | null {
  const { attribute, select } = safeDom(element.ownerDocument);
  const id = attribute(element, 'id') ?? '';
  const classes = attribute(element, 'class')?.match(/\S+/g) ?? [];
  const selectors = classes.map((one) => `.${CSS.escape(one)}`);
  if (id !== '') selectors.unshift(`#${CSS.escape(id)}`);
  return selectors.find((one) => select(element.ownerDocument, one).length <= MOST_NAMESAKES) ?? null;
}
