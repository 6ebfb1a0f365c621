// Paints marks with the CSS Custom Highlight API: nothing is added to the page's DOM, and off leaves nothing behind.

import type { Look } from '../../messaging/messages.ts';
import type { Mark, MarkCategory } from '../../report/report.ts';
import type { OffsetMap, Place } from '../offset-map.ts';
import { Pace, rest } from '../pace.ts';
import { AdoptedRules } from './adopted-rules.ts';
import { isDarkPage } from './is-dark-page.ts';
import { viewOf } from './view-of.ts';
import { MarkRanges } from './mark-ranges.ts';
import { MarkSheet, type Carrier, type Dressed } from './mark-sheet.ts';
import { FLASH_NAME, highlightName, PAINT_ORDER } from './mark-style.ts';
import { rangeOf, type RangeDraft } from './range-draft.ts';

/** Beyond this many places the rest of the marks stays unpainted; the report still lists them. */
const MAX_PLACES = 20_000;
/** Marks between two looks at the clock. */
const BATCH = 100;
const MAX_FLASHED = 800;
const FLASH_MS = 1800;

/** Where marks are painted: the article's map, its element, and the shadow trees the text stands in. */
export interface Canvas extends Dressed {
  readonly map: OffsetMap;
}

export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #sheet: MarkSheet;
  readonly #painted = new Map<MarkCategory, MarkRanges>();
  #job = 0;
  /** What the marks' ground is looked up on. */
  #container: Element | null = null;
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
    const drafts = new Map<MarkCategory, RangeDraft>();
    let draft: RangeDraft | null = null;
    let category: MarkCategory | null = null;
    let count = 0;
    const lookUp = canvas.map.sweep((node, start, end) => {
      draft!.add(node, start, end);
      count += 1;
    });
    for (let i = 0; i < marks.length && count < MAX_PLACES; i += 1) {
      const mark = marks[i]!;
      if (mark.category !== category) {
        category = mark.category;
        const isOn = look.categories[category].on;
        draft = isOn ? (drafts.get(category) ?? this.#startDraft(category, drafts)) : null;
      }
      if (draft !== null) lookUp(mark);
      if (i % BATCH < BATCH - 1 || !pace.isDue) continue;
      await pace.rest();
      if (job !== this.#job) return;
    }
    if (marks.length > BATCH) {
      await rest();
      if (job !== this.#job) return;
    }
    // The page is touched in one go, and not again: each frame drawn in between would style and paint all of it anew.
    const categories = PAINT_ORDER.filter((category) => drafts.has(category));
    this.#container = canvas.container;
    const dress = { look, categories, dark: isDarkPage(canvas.container), flash: false };
    this.#sheet.putOn(dress, canvas, drafts.values());
    for (const category of this.#painted.keys()) if (!drafts.has(category)) this.#remove(category);
    for (const [category, drawn] of drafts) this.#apply(category, drawn);
    this.drop(except);
  }

  /** Takes every highlight and style sheet of ours off the page. */
  clear(): void {
    this.#job += 1;
    clearTimeout(this.#flashTimer);
    this.#registry.delete(FLASH_NAME);
    this.#container = null;
    for (const category of this.#painted.keys()) this.#remove(category);
    this.#sheet.takeOff();
  }

  /** Takes the colours for dark pages or for light ones, should the page have changed from the one to the other. */
  matchGround(): void {
    if (this.#container?.isConnected === true) this.#sheet.setDark(isDarkPage(this.#container));
  }

  /** Puts back what the page removed from the shared registry or its style sheets. Cheap when all is in place. */
  reassert(): void {
    if (!this.isOn) return;
    this.matchGround();
    for (const [category, { highlight }] of this.#painted) this.#register(highlightName(category), highlight);
    this.#sheet.reassert();
  }

  /** The page gave the article's element another name. */
  rename(): void {
    this.#sheet.rename();
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
    this.#sheet.showFlash(places.map(({ node }) => node));
    highlight.priority = PAINT_ORDER.length;
    this.#registry.set(FLASH_NAME, highlight);
    this.#flashTimer = setTimeout(() => this.#registry.delete(FLASH_NAME), FLASH_MS);
  }

  #rangesOf(category: MarkCategory): MarkRanges {
    return this.#painted.get(category) ?? new MarkRanges(PAINT_ORDER.indexOf(category));
  }

  #startDraft(category: MarkCategory, drafts: Map<MarkCategory, RangeDraft>): RangeDraft {
    const draft = this.#rangesOf(category).draft();
    drafts.set(category, draft);
    return draft;
  }

  #apply(category: MarkCategory, draft: RangeDraft): void {
    const ranges = this.#rangesOf(category);
    this.#painted.set(category, ranges);
    ranges.apply(draft);
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
