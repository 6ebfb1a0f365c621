// Reads the DOM by its own getters: a form field or picture named "firstChild" or "body" stands in for that property else.

interface Realm {
  readonly Node: typeof Node;
  readonly Element: typeof Element;
  readonly Document: typeof Document;
}

/** The reading half of the DOM, as functions that the names a page gives its elements cannot replace. */
export interface SafeDom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  shadowRoot(element: Element): ShadowRoot | null;
  root(document: Document): Element | null;
  select(document: Document, selector: string): readonly Element[];
}

/** The functions for a document; in Node.js (jsdom) they come from the document's own window. */
export function safeDom(document: Document): SafeDom {
  const realm = (typeof Node === 'function' ? globalThis : document.defaultView) as unknown as Realm;
  const { Node: node, Element: element, Document: page } = realm;
  const getAttribute = element.prototype.getAttribute;
  const querySelectorAll = page.prototype.querySelectorAll;
  return {
    firstChild: getter(node, 'firstChild'),
    nextSibling: getter(node, 'nextSibling'),
    nodeType: getter(node, 'nodeType'),
    localName: getter(element, 'localName'),
    attribute: (one, name) => getAttribute.call(one, name),
    shadowRoot: getter(element, 'shadowRoot'),
    root: getter(page, 'documentElement'),
    select: (one, selector) => Array.from(querySelectorAll.call(one, selector)),
  };
}

function getter<From, Value>(owner: { readonly prototype: object }, name: string): (from: From) => Value {
  const get = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (from) => get?.call(from) as Value;
}
