// Paints marks with the CSS Custom Highlight API: nothing is added to the page's DOM, and off leaves nothing behind.

import type { Look } from '../../messaging/messages.ts';
import type { Mark, MarkCategory } from '../../report/report.ts';
import type { OffsetMap, Place } from '../offset-map.ts';
import { Pace } from '../pace.ts';
import { AdoptedRules } from './adopted-rules.ts';
import { isDarkPage } from './is-dark-page.ts';
import { MarkRanges, rangeOf, type RangeChange } from './mark-ranges.ts';
import { MarkSheet, type Carrier } from './mark-sheet.ts';
import { FLASH_NAME, highlightName, PAINT_ORDER } from './mark-style.ts';
import { placesByCategory } from './places-by-category.ts';

const MAX_FLASHED = 800;
const FLASH_MS = 1800;

/** Where marks are painted: the collected article's map, its element, and the shadow trees the text stands in. */
export interface Canvas {
  readonly map: OffsetMap;
  readonly container: Element;
  readonly shadowRoots: readonly ShadowRoot[];
}

export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #sheet: MarkSheet;
  readonly #painted = new Map<MarkCategory, MarkRanges>();
  #job = 0;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, rules: Carrier = new AdoptedRules(document)) {
    this.#sheet = new MarkSheet(rules);
    this.#registry = viewOf(document).CSS.highlights;
  }

  /** Whether marks are on the page now. */
  get isOn(): boolean {
    return this.#sheet.isOn;
  }

  /**
   * Replaces all marks; the old ones stay until the new ones are there. Text nodes in `except` get none, nor do those
   * that come into it meanwhile. Resolves when all are painted, or when a later call took over. Marks in text order go
   * fastest.
   */
  async paint(
    marks: readonly Mark[],
    look: Look,
    canvas: Canvas,
    except: ReadonlySet<Node> = new Set(),
  ): Promise<void> {
    const job = ++this.#job;
    const pace = new Pace();
    const isOver = (): boolean => job !== this.#job;
    const shown = marks.filter(({ category }) => look.categories[category].on);
    const places = await placesByCategory(shown, canvas.map, pace, isOver);
    const changes = new Map<MarkCategory, RangeChange>();
    for (const [category, found] of places) {
      if (pace.isDue) await pace.rest();
      if (isOver()) return;
      changes.set(category, this.#rangesOf(category).plan(found));
    }
    if (isOver()) return;
    // The page is touched in one go, and not again: each frame drawn in between would style and paint all of it anew.
    const categories = PAINT_ORDER.filter((category) => places.has(category));
    for (const { nodes } of places.values()) this.#sheet.reach(nodes);
    this.#sheet.putOn({ look, categories, dark: isDarkPage(canvas.container) }, canvas.shadowRoots);
    for (const category of PAINT_ORDER) {
      const change = changes.get(category);
      if (change === undefined) this.#remove(category);
      else this.#apply(category, change);
    }
    this.drop(except);
  }

  /** Takes every highlight and style sheet of ours off the page. */
  clear(): void {
    this.#job += 1;
    clearTimeout(this.#flashTimer);
    this.#registry.delete(FLASH_NAME);
    for (const category of this.#painted.keys()) this.#remove(category);
    this.#sheet.takeOff();
  }

  /** Puts back what the page removed from the shared registry or its style sheets. Cheap when all is in place. */
  reassert(): void {
    if (!this.isOn) return;
    for (const [category, { highlight }] of this.#painted) this.#register(highlightName(category), highlight);
    this.#sheet.reassert();
  }

  /** Takes the marks off text nodes that changed, at once: a mark on other words than its own says something untrue. */
  drop(changed: ReadonlySet<Node>): void {
    if (changed.size > 0) for (const ranges of this.#painted.values()) ranges.drop(changed);
  }

  /** Makes the places of one mark stand out for a moment. */
  flash(places: readonly Place[]): void {
    clearTimeout(this.#flashTimer);
    const ranges = places.slice(0, MAX_FLASHED).map(({ node, start, end }) => rangeOf(node, start, end));
    const highlight = new Highlight(...ranges);
    this.#sheet.reach(places.map(({ node }) => node));
    highlight.priority = PAINT_ORDER.length;
    this.#registry.set(FLASH_NAME, highlight);
    this.#flashTimer = setTimeout(() => this.#registry.delete(FLASH_NAME), FLASH_MS);
  }

  #rangesOf(category: MarkCategory): MarkRanges {
    return this.#painted.get(category) ?? new MarkRanges(PAINT_ORDER.indexOf(category));
  }

  #apply(category: MarkCategory, change: RangeChange): void {
    const ranges = this.#rangesOf(category);
    this.#painted.set(category, ranges);
    ranges.apply(change);
    this.#register(highlightName(category), ranges.highlight);
  }

  #register(name: string, highlight: Highlight): void {
    if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
  }

  #remove(category: MarkCategory): void {
    const name = highlightName(category);
    // Another highlight under our name is the page's own: it stays.
    if (this.#registry.get(name) === this.#painted.get(category)?.highlight) this.#registry.delete(name);
    this.#painted.delete(category);
  }
}

/** The window of a document, which is another than ours where it stands in a frame. */
function viewOf(document: Document): typeof globalThis {
  return (document.defaultView as (Window & typeof globalThis) | null) ?? globalThis;
}
