// Paints marks with the CSS Custom Highlight API: nothing is added to the page's DOM, and off leaves nothing behind.

import type { Look } from '../../messaging/messages.ts';
import type { Mark, MarkCategory } from '../../report/report.ts';
import type { OffsetMap, Place } from '../offset-map.ts';
import { Pace } from '../pace.ts';
import { isDarkPage } from './is-dark-page.ts';
import { MarkRanges, PlaceColumns, toRange } from './mark-ranges.ts';
import { MarkSheet } from './mark-sheet.ts';
import { FLASH_NAME, highlightName, markStyle, PAINT_ORDER } from './mark-style.ts';

/** Beyond this many ranges the rest of the marks stays unpainted; the report still lists them. */
const MAX_RANGES = 20_000;
const MAX_FLASHED = 800;
const FLASH_MS = 1800;
/** Marks between two looks at the clock. */
const BATCH = 100;

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

  constructor(document: Document) {
    this.#sheet = new MarkSheet(document);
    this.#registry = viewOf(document).CSS.highlights;
  }

  /** Whether marks are on the page now. */
  get isOn(): boolean {
    return this.#sheet.isOn;
  }

  /**
   * Replaces all marks; the old ones stay until the new ones are there. Text nodes in `except` get none. Resolves when
   * all are painted, or when a later call took over. Marks in text order go fastest.
   */
  async paint(
    marks: readonly Mark[],
    look: Look,
    canvas: Canvas,
    except: ReadonlySet<Node> = new Set(),
  ): Promise<void> {
    const job = ++this.#job;
    const pace = new Pace();
    const places = new Map<MarkCategory, PlaceColumns>();
    let ranges = 0;
    let column = new PlaceColumns();
    const placesOf = canvas.map.sweep((node, start, end) => {
      if (except.has(node)) return;
      column.add(node, start, end);
      ranges += 1;
    });
    for (let i = 0; i < marks.length && ranges < MAX_RANGES; i += 1) {
      const { category } = marks[i]!;
      if (look.categories[category].on) {
        column = places.get(category) ?? new PlaceColumns();
        places.set(category, column);
        placesOf(marks[i]!);
      }
      if (i % BATCH === BATCH - 1 && pace.isDue) await pace.rest();
      if (job !== this.#job) return;
    }
    // Rules only for what is there: every rule costs the browser a look at every element.
    const shown = PAINT_ORDER.filter((category) => places.has(category));
    this.#sheet.putOn(markStyle(look, shown, isDarkPage(canvas.container)), canvas.shadowRoots);
    for (const [priority, category] of PAINT_ORDER.entries()) {
      const found = places.get(category);
      if (found === undefined) this.#remove(category);
      else this.#replace(category, priority, found);
      if (pace.isDue) await pace.rest();
      if (job !== this.#job) return;
    }
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
    for (const ranges of this.#painted.values()) ranges.drop(changed);
  }

  /** Makes the places of one mark stand out for a moment. */
  flash(places: readonly Place[]): void {
    clearTimeout(this.#flashTimer);
    const highlight = new Highlight(...places.slice(0, MAX_FLASHED).map(toRange));
    highlight.priority = PAINT_ORDER.length;
    this.#registry.set(FLASH_NAME, highlight);
    this.#flashTimer = setTimeout(() => this.#registry.delete(FLASH_NAME), FLASH_MS);
  }

  #replace(category: MarkCategory, priority: number, places: PlaceColumns): void {
    const ranges = this.#painted.get(category) ?? new MarkRanges(priority);
    this.#painted.set(category, ranges);
    ranges.replace(places);
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
