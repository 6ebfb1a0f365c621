// Our style sheet on the page: rules for the marks there are, in the elements they stand in; gone when off.

import { markStyle, type Dress } from './mark-style.ts';
import { EVERYWHERE, ownSelector, selectorsAround } from './marked-elements.ts';

/** The way that rules come onto a page and off it. */
export interface Carrier {
  /** Whether the browser hands the rules of an element's marks down to the elements inside it. */
  readonly inherits: boolean;
  /** Has these rules on, and no others of ours; shadow trees need them too. '' is none. */
  carry(css: string, shadowRoots: readonly ShadowRoot[]): void;
  /** Puts them back where the page dropped them. */
  reassert(): void;
}

/** What is dressed: the element all of the body stands in, and the open shadow trees with parts of it. */
export interface Dressed {
  readonly container: Element;
  readonly shadowRoots: readonly ShadowRoot[];
}

export class MarkSheet {
  readonly #carrier: Carrier;
  #dress: Dress | null = null;
  #shadowRoots: readonly ShadowRoot[] = [];
  /** The element around the article, where one rule for it is enough for all that stands in it, and its selector. */
  #container: { readonly element: Element; readonly selector: string } | null = null;
  /** Selectors of the other elements that marks have stood in. */
  #elements: ReadonlySet<string> = new Set();

  constructor(carrier: Carrier) {
    this.#carrier = carrier;
  }

  get isOn(): boolean {
    return this.#dress !== null;
  }

  /** Puts the sheet on, or dresses what is on anew. Its rules reach the text nodes of the drafts, and shadow trees. */
  putOn(
    dress: Dress,
    { container, shadowRoots }: Dressed,
    drafts: Iterable<{ readonly nodes: readonly Text[] }>,
  ): void {
    this.#dress = dress;
    this.#shadowRoots = shadowRoots;
    // What is put into a slot is styled as the slot is, not as the element it stands in.
    if (shadowRoots.length > 0) this.#elements = EVERYWHERE;
    else if (this.#carrier.inherits) this.#nameContainer(container);
    for (const { nodes } of drafts) this.#reach(nodes);
    this.#write(dress);
  }

  /** The page gave elements other names: those of our rules are looked at again. */
  rename(): void {
    if (this.#dress === null || this.#container === null) return;
    const { element } = this.#container;
    this.#nameContainer(element);
    if (this.#container === null) this.#elements = EVERYWHERE;
    this.#write(this.#dress);
  }

  /** Has the colours for dark pages, or those for light ones. */
  setDark(dark: boolean): void {
    if (this.#dress !== null && this.#dress.dark !== dark)
      this.#write((this.#dress = { ...this.#dress, dark }));
  }

  /** Has what flashes in these text nodes stand out; costs the browser a look at the page, so only once it is wanted. */
  showFlash(nodes: readonly Text[]): void {
    if (this.#dress === null) return;
    this.#reach(nodes);
    this.#write((this.#dress = { ...this.#dress, flash: true }));
  }

  reassert(): void {
    this.#carrier.reassert();
  }

  takeOff(): void {
    this.#dress = null;
    this.#shadowRoots = [];
    this.#container = null;
    this.#elements = new Set();
    this.#carrier.carry('', []);
  }

  #nameContainer(element: Element): void {
    if (this.#container?.element === element && element.matches(this.#container.selector)) return;
    const selector = ownSelector(element);
    this.#container = selector === null ? null : { element, selector };
  }

  #reach(nodes: readonly Text[]): void {
    this.#elements = selectorsAround(nodes, this.#elements, this.#container?.element);
  }

  #write(dress: Dress): void {
    const own = this.#container === null ? [] : [this.#container.selector];
    this.#carrier.carry(markStyle(dress, [...own, ...this.#elements]), this.#shadowRoots);
  }
}
