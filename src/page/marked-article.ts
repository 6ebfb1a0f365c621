// The article of one page with its marks: both always belong to the same text, whatever the page does meanwhile.

import type { Look } from '../messaging/messages.ts';
import type { Mark } from '../report/report.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import { collectArticle, type CollectedArticle } from './collect/collect-article.ts';
import { patchArticle } from './collect/patch-article.ts';
import type { Carrier } from './paint/mark-sheet.ts';
import { Painter } from './paint/painter.ts';

/** What came of looking at a changed page: the same words, other words (their report is to be asked for), none. */
export type Recollected = 'same' | 'changed' | 'gone';

export class MarkedArticle {
  readonly painter: Painter;
  readonly #document: Document;
  #collected: CollectedArticle | null = null;
  /** A newer text, collected but without marks yet. */
  #newer: CollectedArticle | null = null;
  #marks: readonly Mark[] = [];
  #look: Look | null = null;
  /** Text nodes that say something else than when the text was collected. */
  readonly #reworded = new Set<Node>();

  constructor(document: Document, rules: Carrier) {
    this.#document = document;
    this.painter = new Painter(document, rules);
  }

  /** The article that the marks stand in; null before the first reading and where there is none. */
  get collected(): CollectedArticle | null {
    return this.#collected;
  }

  /** The article as last collected, marked or not. */
  get newest(): CollectedArticle | null {
    return this.#newer ?? this.#collected;
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

  /** Reads the page as a whole. */
  collect(): CollectedArticle | null {
    this.#newer = collectArticle(this.#document);
    this.#reworded.clear();
    if (!this.isPainted) this.#collected = this.#newer;
    return this.#newer;
  }

  /** Reads what changed; `touched` null or more than words in known paragraphs: all of the page. */
  recollect(touched: ReadonlySet<Node> | null): Recollected {
    const before = this.newest;
    const patched = before === null || touched === null ? null : patchArticle(before, touched);
    if (patched === null) this.collect();
    else this.#newer = patched;
    this.#reworded.clear();
    if (this.#newer === null) return 'gone';
    return this.#newer.article.text === before?.article.text ? 'same' : 'changed';
  }

  /** Whether the newest text, collected now where it was not yet, is the one with this fingerprint. */
  reads(fingerprint: number): boolean {
    const { article } = this.newest ?? this.collect() ?? {};
    return article !== undefined && textFingerprint(article.text) === fingerprint;
  }

  /** Paints the marks of the newest text. */
  async paint(marks: readonly Mark[], look: Look): Promise<void> {
    this.#collected = this.newest;
    this.#newer = null;
    this.#marks = marks;
    this.#look = look;
    await this.#paint();
  }

  /** Paints the same marks on the same text where it stands now. */
  async repaint(): Promise<void> {
    this.#collected = this.newest;
    this.#newer = null;
    await this.#paint();
  }

  /** Takes marks off words that are not the ones they were made for. */
  drop(texts: ReadonlySet<Node>): void {
    for (const text of texts) this.#reworded.add(text);
    this.painter.drop(texts);
  }

  async dismiss(markId: string): Promise<void> {
    this.#marks = this.#marks.filter(({ id }) => id !== markId);
    await this.#paint();
  }

  clear(): void {
    this.painter.clear();
    this.#collected = this.#newer = this.#look = null;
    this.#marks = [];
    this.#reworded.clear();
  }

  async #paint(): Promise<void> {
    if (this.#collected === null || this.#look === null) return;
    await this.painter.paint(this.#marks, this.#look, this.#collected, this.#reworded);
  }
}
