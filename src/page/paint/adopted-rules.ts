// Rules on a page by a sheet that the document adopts, and the shadow trees the text stands in.

import type { Carrier } from './mark-sheet.ts';
import { viewOf } from './view-of.ts';

/** A document or shadow tree that can adopt a sheet. */
type Root = Document | ShadowRoot;

/** Chrome 134 hands highlight rules down; this came to the registry with Chrome 140, and can be asked for. */
const SINCE_INHERITED = 'highlightsFromPoint';

export class AdoptedRules implements Carrier {
  readonly inherits: boolean;
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;
  #css = '';
  #roots: readonly Root[] = [];

  constructor(document: Document) {
    this.#document = document;
    this.inherits = SINCE_INHERITED in viewOf(document).CSS.highlights;
  }

  /** What is on already stays untouched: other rules make the browser style all elements they are for. */
  carry(css: string, shadowRoots: readonly ShadowRoot[]): void {
    const roots = css === '' ? [] : [this.#document, ...shadowRoots];
    for (const root of this.#roots) if (!roots.includes(root)) leave(root, this.#sheet);
    this.#roots = roots;
    if (css === '') this.#sheet = null;
    else this.#sheet ??= new (viewOf(this.#document).CSSStyleSheet)();
    if (css !== this.#css) this.#sheet?.replaceSync(css);
    this.#css = css;
    this.reassert();
  }

  reassert(): void {
    for (const root of this.#roots) {
      if (this.#sheet === null || root.adoptedStyleSheets.includes(this.#sheet)) continue;
      root.adoptedStyleSheets.push(this.#sheet);
    }
  }
}

function leave(root: Root, sheet: CSSStyleSheet | null): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}
