// Paints marks with the CSS Custom Highlight API: nothing is added to the page's DOM, and off leaves nothing behind.

import type { Look } from '../../messaging/messages.ts';
import type { Mark } from '../../report/report.ts';
import type { OffsetMap, Place } from '../offset-map.ts';
import { isDarkPage } from './is-dark-page.ts';
import { FLASH_NAME, highlightName, markStyle, PAINT_ORDER } from './mark-style.ts';

/** Firefox takes 18-83 ms to flush 5,000 new ranges and up to 5 ms for 500; so ranges are registered in slices. */
const SLICE = 800;
/** Beyond this many ranges the rest of the marks stays unpainted; the report still lists them. */
const MAX_RANGES = 20_000;
const FLASH_MS = 1800;

/** Where marks are painted: the collected article's map, its element, and the shadow trees the text stands in. */
export interface Canvas {
  readonly map: OffsetMap;
  readonly container: Element;
  readonly shadowRoots: readonly ShadowRoot[];
}

export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #document: Document;
  #highlights = new Map<string, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #roots: readonly (Document | ShadowRoot)[] = [];
  #job = 0;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#registry = CSS.highlights;
  }

  /** Whether marks are on the page now. */
  get isOn(): boolean {
    return this.#sheet !== null;
  }

  /** Replaces all marks. Resolves when the last slice is registered, or when a later call took over. */
  async paint(marks: readonly Mark[], look: Look, canvas: Canvas): Promise<void> {
    const job = ++this.#job;
    const names = new Map(
      PAINT_ORDER.map((category, i) => [category, { name: highlightName(category), priority: i }]),
    );
    const fresh = new Map<string, Highlight>();
    for (const [category, { name, priority }] of names) {
      if (!look.categories[category].on) continue;
      const highlight = new Highlight();
      highlight.priority = priority;
      fresh.set(name, highlight);
    }
    this.#dress(markStyle(look, isDarkPage(canvas.container)), canvas.shadowRoots);
    this.#swap(fresh);
    let ranges = 0;
    for (const mark of marks) {
      const highlight = fresh.get(names.get(mark.category)?.name ?? '');
      if (highlight === undefined) continue;
      for (const place of canvas.map.placesOf(mark)) {
        highlight.add(toRange(place));
        ranges += 1;
        if (ranges % SLICE === 0) await pause();
        if (job !== this.#job || ranges >= MAX_RANGES) return;
      }
    }
  }

  /** Takes every highlight and style sheet of ours off the page. */
  clear(): void {
    this.#job += 1;
    clearTimeout(this.#flashTimer);
    this.#registry.delete(FLASH_NAME);
    this.#swap(new Map());
    for (const root of this.#roots) root.adoptedStyleSheets = withoutSheet(root, this.#sheet);
    this.#sheet = null;
    this.#roots = [];
  }

  /** Puts back what the page removed from the shared registry or its style sheets. Cheap when all is in place. */
  reassert(): void {
    if (this.#sheet === null) return;
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
    for (const root of this.#roots) this.#adopt(root);
  }

  /** Makes the places of one mark stand out for a moment. */
  flash(places: readonly Place[]): void {
    clearTimeout(this.#flashTimer);
    const highlight = new Highlight(...places.slice(0, SLICE).map(toRange));
    highlight.priority = PAINT_ORDER.length;
    this.#registry.set(FLASH_NAME, highlight);
    this.#flashTimer = setTimeout(() => this.#registry.delete(FLASH_NAME), FLASH_MS);
  }

  #swap(fresh: Map<string, Highlight>): void {
    for (const [name, highlight] of this.#highlights) {
      // Another highlight under our name is the page's own: it stays.
      if (!fresh.has(name) && this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    for (const [name, highlight] of fresh) this.#registry.set(name, highlight);
    this.#highlights = fresh;
  }

  #dress(css: string, shadowRoots: readonly ShadowRoot[]): void {
    const view = this.#document.defaultView as (Window & typeof globalThis) | null;
    this.#sheet ??= new (view?.CSSStyleSheet ?? CSSStyleSheet)();
    this.#sheet.replaceSync(css);
    const roots = [this.#document, ...shadowRoots];
    for (const root of this.#roots) {
      if (!roots.includes(root)) root.adoptedStyleSheets = withoutSheet(root, this.#sheet);
    }
    this.#roots = roots;
    for (const root of roots) this.#adopt(root);
  }

  #adopt(root: Document | ShadowRoot): void {
    if (this.#sheet === null || root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}

function withoutSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet | null): CSSStyleSheet[] {
  return [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}

function toRange({ node, start, end }: Place): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** Lets the page draw and answer before the next slice. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resume(), { timeout: 200 });
    else setTimeout(resume);
  });
}
