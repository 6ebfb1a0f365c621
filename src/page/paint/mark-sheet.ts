// Our style sheet on the page: adopted by the document and by the shadow trees the text stands in, gone when off.

/** A document or shadow tree that can adopt a sheet. */
type Root = Document | ShadowRoot;

export class MarkSheet {
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;
  #css = '';
  #roots: readonly Root[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  get isOn(): boolean {
    return this.#sheet !== null;
  }

  /** Puts the rules on. What is on already stays untouched: a new sheet makes the browser style the whole page anew. */
  putOn(css: string, shadowRoots: readonly ShadowRoot[]): void {
    const view = this.#document.defaultView as (Window & typeof globalThis) | null;
    this.#sheet ??= new (view?.CSSStyleSheet ?? CSSStyleSheet)();
    if (css !== this.#css) this.#sheet.replaceSync(css);
    this.#css = css;
    const roots = [this.#document, ...shadowRoots];
    for (const root of this.#roots) if (!roots.includes(root)) leave(root, this.#sheet);
    this.#roots = roots;
    this.reassert();
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
    this.#sheet = null;
    this.#css = '';
    this.#roots = [];
  }
}

function leave(root: Root, sheet: CSSStyleSheet | null): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}
