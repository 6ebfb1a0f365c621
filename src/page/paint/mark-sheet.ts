// Our style sheet on the page: rules for the marks there are, in the elements they stand in; gone when off.

import { markStyle, type Dress } from './mark-style.ts';
import { EVERYWHERE, selectorsAround } from './marked-elements.ts';

/** The way that rules come onto a page and off it. */
export interface Carrier {
  /** Has these rules on, and no others of ours; shadow trees need them too. '' is none. */
  carry(css: string, shadowRoots: readonly ShadowRoot[]): void;
  /** Puts them back where the page dropped them. */
  reassert(): void;
}

export class MarkSheet {
  readonly #carrier: Carrier;
  #dress: Dress | null = null;
  #shadowRoots: readonly ShadowRoot[] = [];
  /** Selectors of the elements that marks have stood in. */
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
    shadowRoots: readonly ShadowRoot[],
    drafts: Iterable<{ readonly nodes: readonly Text[] }>,
  ): void {
    this.#dress = dress;
    this.#shadowRoots = shadowRoots;
    // What is put into a slot is styled as the slot is, not as the element it stands in.
    if (shadowRoots.length > 0) this.#elements = EVERYWHERE;
    for (const { nodes } of drafts) this.#elements = selectorsAround(nodes, this.#elements);
    this.#write(dress);
  }

  /** Has what flashes in these text nodes stand out; costs the browser a look at the page, so only once it is wanted. */
  showFlash(nodes: readonly Text[]): void {
    if (this.#dress === null) return;
    this.#elements = selectorsAround(nodes, this.#elements);
    this.#write((this.#dress = { ...this.#dress, flash: true }));
  }

  reassert(): void {
    this.#carrier.reassert();
  }

  takeOff(): void {
    this.#dress = null;
    this.#shadowRoots = [];
    this.#elements = new Set();
    this.#carrier.carry('', []);
  }

  #write(dress: Dress): void {
    this.#carrier.carry(markStyle(dress, this.#elements), this.#shadowRoots);
  }
}
