// Which elements the marked words stand in: with rules for these alone, the browser leaves the rest of the page as it is.

import { safeDom } from '../collect/safe-dom.ts';

/** All elements of a page. */
export const EVERYWHERE: ReadonlySet<string> = new Set(['*']);
/** With more names than this most of a page is meant anyway. */
const MOST_NAMES = 12;

/** Selectors of the elements around these text nodes, with those that are known already. */
export function selectorsAround(
  nodes: readonly Text[],
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const [first] = nodes;
  if (known.has('*') || first === undefined) return known;
  const { localName } = safeDom(first.ownerDocument);
  const selectors = new Set(known);
  let last: Node | null = null;
  for (const node of nodes) {
    if (node === last) continue;
    last = node;
    const { parentElement } = node;
    if (parentElement === null) return EVERYWHERE;
    const name = localName(parentElement);
    if (!selectors.has(name)) selectors.add(CSS.escape(name));
  }
  return selectors.size > MOST_NAMES ? EVERYWHERE : selectors;
}
