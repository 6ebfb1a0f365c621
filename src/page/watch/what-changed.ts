// What of a page's changes can concern the article: where words came, went or changed. Most changes bring none.

export interface Changed {
  /** Text nodes and elements at which words changed. */
  readonly places: ReadonlySet<Node>;
  /** Text nodes that were rewritten in place. */
  readonly texts: ReadonlySet<Node>;
}

const WORDLESS = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'IMG', 'SVG']);

/** Sorts out the records of one observer call. `container` is the element the article stands in. */
export function whatChanged(records: readonly MutationRecord[], container: Element): Changed {
  const places = new Set<Node>();
  const texts = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (places.has(target) || !isNear(target, container)) continue;
    if (type === 'characterData') texts.add(target);
    if (type === 'characterData' || bringsWords(addedNodes) || bringsWords(removedNodes)) places.add(target);
  }
  return { places, texts };
}

/** An advertisement's frame, a picture, a script: the text stays as it was. */
function bringsWords(nodes: NodeList): boolean {
  for (const node of nodes)
    if (!WORDLESS.has(node.nodeName.toUpperCase()) && /\S/.test(node.textContent ?? '')) return true;
  return false;
}

/** Text that is added beside the article's element belongs to it often enough: a part loaded later, "read more". */
function isNear(target: Node, container: Element): boolean {
  if (container.contains(target) || target.getRootNode().nodeType === 11) return true;
  const parent = container.parentElement;
  return (
    target !== target.ownerDocument?.documentElement &&
    (target === parent || target === parent?.parentElement)
  );
}
