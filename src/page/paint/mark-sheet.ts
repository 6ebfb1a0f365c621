// Our style sheet on the page: adopted by the document and by the shadow trees the text stands in, gone when off.

import { markStyle, type Dress } from './mark-style.ts';
import { EVERYWHERE, selectorsAround } from './marked-elements.ts';

/** A document or shadow tree that can adopt a sheet. */
type Root = Document | ShadowRoot;

export class MarkSheet {
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;
  #dress: Dress | null = null;
  #css = '';
  #roots: readonly Root[] = [];
  /** Selectors of the elements that marks have stood in. */
  #elements: ReadonlySet<string> = new Set();

  constructor(document: Document) {
    this.#document = document;
  }

  get isOn(): boolean {
    return this.#sheet !== null;
  }

  /** Puts the sheet on, or dresses what is on anew. Its rules reach the text nodes it was told of, and shadow trees. */
  putOn(dress: Dress, shadowRoots: readonly ShadowRoot[]): void {
    const view = this.#document.defaultView as (Window & typeof globalThis) | null;
    this.#sheet ??= new (view?.CSSStyleSheet ?? CSSStyleSheet)();
    this.#dress = dress;
    // What is put into a slot is styled as the slot is, not as the element it stands in.
    if (shadowRoots.length > 0) this.#elements = EVERYWHERE;
    this.#write();
    const roots = [this.#document, ...shadowRoots];
    for (const root of this.#roots) if (!roots.includes(root)) leave(root, this.#sheet);
    this.#roots = roots;
    this.reassert();
  }

  /** Has the rules reach these text nodes too. */
  reach(nodes: Iterable<Text>): void {
    this.#elements = selectorsAround(nodes, this.#elements);
    this.#write();
  }

  /** Puts it back where the page dropped it. */
  reassert(): void {
    for (const root of this.#roots) {
      if (this.#sheet === null || root.adoptedStyleSheets.includes(this.#sheet)) continue;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
  }

  takeOff(): void {
    for (const root of this.#roots) leave(root, this.#sheet);
    this.#sheet = this.#dress = null;
    this.#css = '';
    this.#roots = [];
    this.#elements = new Set();
  }

  /** What is on already stays untouched: other rules make the browser style all elements they are for. */
  #write(): void {
    if (this.#dress === null) return;
    const css = markStyle(this.#dress, this.#elements);
    if (css !== this.#css) this.#sheet?.replaceSync(css);
    this.#css = css;
  }
}

function leave(root: Root, sheet: CSSStyleSheet | null): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}
