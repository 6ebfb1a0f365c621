// Reads the DOM by its own functions: a form field or picture named "firstChild" or "body" stands in for that property else.

interface Realm {
  readonly Node: typeof Node;
  readonly Element: typeof Element;
  readonly Document: typeof Document;
}

/** The reading half of the DOM, as functions that the names a page gives its elements cannot replace. */
export interface SafeDom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentElement(node: Node): Element | null;
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): readonly string[];
  select(document: Document, selector: string): readonly Element[];
  /** The first of them, without looking for the others. */
  selectFirst(document: Document, selector: string): Element | null;
}

const known = new WeakMap<object, SafeDom>();

/** The functions for a document; in Node.js (jsdom) they come from the document's own window. */
export function safeDom(document: Document): SafeDom {
  const realm = (typeof Node === 'function' ? globalThis : document.defaultView) as unknown as Realm;
  let dom = known.get(realm.Node);
  if (dom === undefined) known.set(realm.Node, (dom = makeSafeDom(realm)));
  return dom;
}

function makeSafeDom({ Node: node, Element: element, Document: page }: Realm): SafeDom {
  const { getAttribute, getAttributeNames } = element.prototype;
  const { querySelector, querySelectorAll } = page.prototype;
  return {
    firstChild: getter(node, 'firstChild'),
    nextSibling: getter(node, 'nextSibling'),
    parentElement: getter(node, 'parentElement'),
    localName: getter(element, 'localName'),
    attribute: (one, name) => getAttribute.call(one, name),
    attributeNames: (one) => getAttributeNames.call(one),
    select: (one, selector) => Array.from(querySelectorAll.call(one, selector)),
    selectFirst: (one, selector) => querySelector.call(one, selector),
  };
}

/** Looked up at first use: most pages need none of them, and each look-up costs more than all its uses. */
function getter<From, Value>(owner: { readonly prototype: object }, name: string): (from: From) => Value {
  let get: (() => unknown) | undefined;
  return (from) => {
    get ??= Object.getOwnPropertyDescriptor(owner.prototype, name)!.get!;
    return get.call(from) as Value;
  };
}
