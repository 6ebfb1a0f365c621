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

  /** Puts the sheet on, or dresses what is on anew. Its rules reach the text nodes it was told of, and shadow trees. */
  putOn(dress: Dress, shadowRoots: readonly ShadowRoot[]): void {
    this.#dress = dress;
    this.#shadowRoots = shadowRoots;
    // What is put into a slot is styled as the slot is, not as the element it stands in.
    if (shadowRoots.length > 0) this.#elements = EVERYWHERE;
    this.#write();
  }

  /** Has the rules reach these text nodes too. */
  reach(nodes: Iterable<Text>): void {
    this.#elements = selectorsAround(nodes, this.#elements);
    this.#write();
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

  #write(): void {
    if (this.#dress !== null) this.#carrier.carry(markStyle(this.#dress, this.#elements), this.#shadowRoots);
  }
}
