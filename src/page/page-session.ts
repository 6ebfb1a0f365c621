// One page while Hearsay is on it: collects, paints, explains, follows changes; off takes everything back.

import { ask } from '../messaging/client.ts';
import type { Collected, Look, ToPage } from '../messaging/messages.ts';
import type { Mark } from '../report/report.ts';
import { collectArticle, type CollectedArticle } from './collect/collect-article.ts';
import { MarkCard } from './card/mark-card.ts';
import type { CardLabels } from './card/build-card.ts';
import { scrollToPlaces } from './paint/scroll-to-places.ts';
import { Painter } from './paint/painter.ts';
import { watchPointer } from './point/watch-pointer.ts';
import { followScroll, markInSight } from './watch/follow-scroll.ts';
import { watchPage } from './watch/watch-page.ts';

/** How often the page's registry is looked at while nothing happens: a page may clear it without a sign. */
const LOOK_AFTER_MS = 5000;

/** Data (XML, JSON) that the browser dresses up with words of its own is no page. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export class PageSession {
  readonly #document: Document;
  readonly #painter: Painter;
  readonly #card: MarkCard;
  readonly #isAlive: () => boolean;
  #collected: CollectedArticle | null = null;
  #marks: readonly Mark[] = [];
  #look: Look | null = null;
  #current: string | null = null;
  #on: AbortController | null = null;
  #followed: AbortController | null = null;

  /** `isAlive` tells whether the extension behind this script still is: after an update or removal it is not. */
  constructor(document: Document, labels: () => CardLabels, isAlive: () => boolean) {
    this.#document = document;
    this.#painter = new Painter(document);
    this.#isAlive = isAlive;
    this.#card = new MarkCard(document, labels, (markId) => this.#dismiss(markId));
  }

  /** Does what the background asks and gives its answer. */
  answer(message: ToPage): unknown {
    switch (message.kind) {
      case 'alive':
        return performance.timeOrigin;
      case 'collect':
        return this.#collect();
      case 'paint':
        return this.#paint(message.marks, message.look);
      case 'clear':
        return this.clear();
      case 'flash':
        return this.#show(message.markId);
      case 'step':
        return this.#step(message.by);
      case 'follow':
        return this.#follow();
    }
  }

  /** Off: no highlight, style sheet, listener, observer, timer or element of ours is left. */
  clear(): void {
    this.#on?.abort();
    this.#on = null;
    this.#card.close();
    this.#painter.clear();
    this.#marks = [];
    this.#collected = null;
  }

  async #collect(): Promise<Collected> {
    await whenParsed(this.#document);
    if (!READABLE.has(this.#document.contentType)) return { ok: false, problem: 'no-article' };
    const start = performance.now();
    this.#collected = collectArticle(this.#document);
    if (this.#collected === null) return { ok: false, problem: 'no-article' };
    const { article, partial } = this.#collected;
    return { ok: true, article, partial, collectMs: performance.now() - start };
  }

  async #paint(marks: readonly Mark[], look: Look): Promise<{ paintMs: number }> {
    const start = performance.now();
    this.#collected ??= collectArticle(this.#document);
    if (this.#collected === null) return { paintMs: 0 };
    this.#marks = marks;
    this.#look = look;
    this.#watch();
    await this.#painter.paint(marks, look, this.#collected);
    return { paintMs: performance.now() - start };
  }

  #watch(): void {
    if (this.#on !== null) return;
    this.#on = new AbortController();
    const { signal } = this.#on;
    const view = this.#document.defaultView ?? window;
    watchPage(
      this.#document,
      () => this.#collected?.container ?? this.#document.body,
      () => this.#recollect(),
      signal,
    );
    watchPointer(
      view,
      {
        point: (at, how) => this.#point(at, how),
        leave: () => this.#card.leave(),
        escape: () => this.#card.close(),
        move: () => this.#card.follow(),
        isOwn: (event) => this.#card.owns(event),
      },
      signal,
    );
    const lookAfter = (): void => (this.#isAlive() ? this.#painter.reassert() : this.clear());
    view.addEventListener('pageshow', lookAfter, { signal });
    this.#document.addEventListener('visibilitychange', lookAfter, { signal });
    const timer = setInterval(lookAfter, LOOK_AFTER_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** The page changed: same words get their marks back at once, other words go to the background to be read anew. */
  #recollect(): void {
    if (!this.#isAlive()) return this.clear();
    const before = this.#collected;
    const now = collectArticle(this.#document);
    if (now === null || this.#look === null) return this.#unpaint();
    this.#collected = now;
    if (now.article.text === before?.article.text) {
      void this.#painter.paint(this.#marks, this.#look, now);
    } else {
      this.#card.close();
      void ask({ to: 'background', kind: 'changed', article: now.article });
    }
  }

  /** The article went away, for now: the page is watched on, for its next one. */
  #unpaint(): void {
    this.#card.close();
    this.#painter.clear();
  }

  #point(at: { readonly x: number; readonly y: number }, how: 'rest' | 'click'): boolean {
    if (!this.#isAlive()) this.clear();
    this.#painter.reassert();
    if (this.#collected === null) return false;
    const found = this.#card.openAt(at, this.#visibleMarks(), this.#collected, how);
    if (found === null) return false;
    if (how === 'click') this.#select(found.id);
    return true;
  }

  /** Remembers where the reader is, for the next step, and lets the side panel follow. */
  #select(markId: string): void {
    this.#current = markId;
    void ask({ to: 'background', kind: 'selected', markId });
  }

  /** A panel is open beside the page: it is told where the reader is, until it closes or marks go off. */
  #follow(): void {
    if (this.#on === null) return;
    this.#followed?.abort();
    this.#followed = new AbortController();
    const view = this.#document.defaultView ?? window;
    const inSight = (): string | null => {
      const map = this.#collected?.map;
      return map ? (markInSight(this.#visibleMarks(), map, view, this.#current)?.id ?? null) : null;
    };
    followScroll(
      view,
      inSight,
      async (markId) => (await ask({ to: 'background', kind: 'passed', markId })) === true,
      AbortSignal.any([this.#on.signal, this.#followed.signal]),
    );
  }

  #visibleMarks(): readonly Mark[] {
    return this.#marks.filter(({ category }) => this.#look?.categories[category].on === true);
  }

  /** Scrolls to a mark and makes it stand out; false where the page no longer has it. */
  #show(markId: string): boolean {
    const mark = this.#marks.find(({ id }) => id === markId);
    const places = mark === undefined ? [] : (this.#collected?.map.placesOf(mark) ?? []);
    if (mark === undefined || !scrollToPlaces(this.#document, places)) return false;
    this.#current = markId;
    this.#painter.flash(places);
    return true;
  }

  /** Goes to the next or previous mark, round the ends, and opens its card with the focus in it. */
  #step(by: 1 | -1): string | null {
    const marks = this.#visibleMarks();
    const at = marks.findIndex(({ id }) => id === this.#current);
    const start = at < 0 && by === -1 ? 0 : at;
    const mark = marks[(start + by + marks.length) % marks.length];
    if (mark === undefined || this.#collected === null || !this.#show(mark.id)) return null;
    this.#card.openFor(mark, this.#collected);
    this.#select(mark.id);
    return mark.id;
  }

  #dismiss(markId: string): void {
    this.#marks = this.#marks.filter(({ id }) => id !== markId);
    if (this.#look !== null && this.#collected !== null)
      void this.#painter.paint(this.#marks, this.#look, this.#collected);
    void ask({ to: 'background', kind: 'dismiss', markId });
  }
}

/** A page still coming in is waited for, but not for ever. */
function whenParsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, 5000);
  });
}
