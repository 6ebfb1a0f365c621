// Rules on a page by a sheet that the document adopts, and the shadow trees the text stands in.

import type { Carrier } from './mark-sheet.ts';
import { viewOf } from './view-of.ts';

/** A document or shadow tree that can adopt a sheet. */
type Root = Document | ShadowRoot;

/**
 * What came to Chrome's registry in version 140: from 134 on Chrome hands highlight rules down, and that cannot be asked
 * for without having the page styled. It says so of Chrome alone: Firefox 153 has the method and hands nothing down.
 */
const SINCE_INHERITED = 'highlightsFromPoint';

/** For pages in Chrome: one rule for the article's element is enough there. */
export function adoptedInChrome(document: Document): AdoptedRules {
  return new AdoptedRules(document, SINCE_INHERITED in viewOf(document).CSS.highlights);
}

export class AdoptedRules implements Carrier {
  readonly inherits: boolean;
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;
  #css = '';
  #roots: readonly Root[] = [];

  /** @param inherits as in `Carrier`; without, every kind of element that marks stand in is named, which any browser heeds */
  constructor(document: Document, inherits = false) {
    this.#document = document;
    this.inherits = inherits;
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
