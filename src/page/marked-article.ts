// The article of one page with its marks: both always belong to the same text, whatever the page does meanwhile.

import type { Look, WalkedPlace, WalkedText } from '../messaging/messages.ts';
import type { Mark } from '../report/report.ts';
import { isInSight, partInSight } from './collect/part-in-sight.ts';
import { patchPage } from './collect/patch-page.ts';
import { placeArticle, type PlacedArticle } from './collect/place-article.ts';
import { saysTheSame, showsTheSame } from './collect/says-the-same.ts';
import { walkDocument, type WalkedPage } from './collect/walked-page.ts';
import type { Carrier } from './paint/mark-sheet.ts';
import { Painter } from './paint/painter.ts';

/** What came of looking at a changed page: the same words, others (the finder is to be asked), none. */
export type Rewalked = 'same' | 'other' | 'gone';

export class MarkedArticle {
  readonly painter: Painter;
  readonly #document: Document;
  /** The page as last walked, and which walk that was: one that says the same as the one before counts as the same. */
  #page: WalkedPage | null = null;
  /** The part of the page that is read, where it holds several articles; null is all of it. */
  #part: Element | null = null;
  /** The page took another address while this article was out of sight, and no other one was in it. */
  #isPassed = false;
  #walk = 0;
  /** The article that the marks stand in: where it was found, on its page, and the fingerprint of its text. */
  #place: WalkedPlace | null = null;
  #placed: PlacedArticle | null = null;
  #text = 0;
  #marks: readonly Mark[] = [];
  #look: Look | null = null;
  /** Text nodes that say something else than when the article was placed. */
  readonly #reworded = new Set<Node>();

  constructor(document: Document, rules: Carrier) {
    this.#document = document;
    this.painter = new Painter(document, rules);
  }

  /** The article that the marks stand in; null before the first reading and where there is none. */
  get placed(): PlacedArticle | null {
    return this.#placed;
  }

  get isPainted(): boolean {
    return this.#look !== null;
  }

  /** The marks of the categories that are on, in reading order. */
  get visible(): readonly Mark[] {
    return this.#marks.filter(({ category }) => this.#look?.categories[category].on === true);
  }

  find(markId: string): Mark | undefined {
    return this.#marks.find(({ id }) => id === markId);
  }

  /** The page as last walked, for the finder; null where it is no page of text. */
  get walked(): WalkedText | null {
    if (this.#page === null) return null;
    return { document: performance.timeOrigin, walk: this.#walk, page: this.#page.text };
  }

  /** The open shadow trees of the page as last walked. */
  get shadowRoots(): readonly ShadowRoot[] {
    return this.#page?.shadowRoots ?? [];
  }

  /** Whether the page shows and hides what it did when it was walked. */
  get showsAsRead(): boolean {
    return this.#page !== null && showsTheSame(this.#page);
  }

  /** Walks the page as a whole. */
  walk(): void {
    this.#page = this.#walkPart();
    this.#walk = nextWalk();
  }

  /**
   * Walks what changed; `touched` null or more than words in known paragraphs: all of the page. Where the page took another
   * address, the article that the reader is at is read, should it stand beside the one before.
   */
  walkAgain(touched: ReadonlySet<Node> | null, moved: boolean): Rewalked {
    const before = this.#page;
    if (moved && this.#placed !== null) {
      this.#part = partInSight(this.#placed.container) ?? this.#part;
      this.#isPassed = !isInSight(this.#placed.container);
    }
    const place = this.#place?.walk === this.#walk ? this.#place : null;
    const patched = before === null || touched === null ? null : patchPage(before, touched);
    this.#page = patched ?? this.#walkPart();
    if (this.#page === null) return 'gone';
    if (before !== null && place !== null && saysTheSame(before.text, this.#page.text, place.passages)) {
      this.#put(place);
      return 'same';
    }
    this.#walk = nextWalk();
    return 'other';
  }

  /** Whether the page went on to an address of another article, and the reader has come to it by now. */
  get isPassed(): boolean {
    return this.#isPassed && this.#placed !== null && partInSight(this.#placed.container) !== null;
  }

  /** Reads all of the page again; false where it does already. */
  widen(): boolean {
    if (this.#part === null) return false;
    this.#part = null;
    this.walk();
    return true;
  }

  /**
   * Takes in where a text stands: `place` as found in a walk, or null for where it stood before. False where that is no
   * more known.
   */
  take(text: number, place: WalkedPlace | null): boolean {
    if (place === null) return this.isOf(text);
    if (place.walk !== this.#walk || this.#page === null) return false;
    this.#text = text;
    this.#isPassed = false;
    this.#put(place);
    return true;
  }

  /** Whether the marks are of the text with this fingerprint. */
  isOf(text: number): boolean {
    return this.#placed !== null && this.#text === text;
  }

  /** Paints marks of the text that was taken in last. */
  async paint(marks: readonly Mark[], look: Look): Promise<void> {
    this.#marks = marks;
    this.#look = look;
    await this.repaint();
  }

  /** The same marks on the same text; false where the place is of another walk by now. */
  moveTo(place: WalkedPlace): boolean {
    return this.take(this.#text, place);
  }

  /** Paints the marks there are on the text where it stands now. */
  async repaint(): Promise<void> {
    if (this.#placed === null || this.#look === null) return;
    await this.painter.paint(this.#marks, this.#look, this.#placed, this.#reworded);
  }

  /** Takes marks off words that are not the ones they were made for. */
  drop(texts: ReadonlySet<Node>): void {
    for (const text of texts) this.#reworded.add(text);
    this.painter.drop(texts);
  }

  async dismiss(markId: string): Promise<void> {
    this.#marks = this.#marks.filter(({ id }) => id !== markId);
    await this.repaint();
  }

  clear(): void {
    this.painter.clear();
    this.#page = this.#part = this.#place = this.#placed = this.#look = null;
    this.#marks = [];
    this.#reworded.clear();
  }

  #walkPart(): WalkedPage | null {
    if (this.#part?.isConnected === false) this.#part = null;
    return walkDocument(this.#document, this.#part);
  }

  #put(place: WalkedPlace): void {
    this.#place = place;
    this.#placed = placeArticle(this.#page!, place);
    this.#reworded.clear();
  }
}

/** Walks of one tab are told apart, those of its frames too. */
let walks = 0;
function nextWalk(): number {
  walks += 1;
  return walks;
}
