// The reader's way from mark to mark: by pointer, by key, from the popup's list. Opens cards, scrolls, remembers where one is.

import { ask } from '../messaging/client.ts';
import { MarkCard, type CardAnswer, type CardSources } from './card/mark-card.ts';
import type { MarkedArticle } from './marked-article.ts';
import { scrollToPlaces } from './paint/scroll-to-places.ts';
import { watchPointer } from './point/watch-pointer.ts';
import { followScroll, markInSight } from './watch/follow-scroll.ts';

export class MarkVisits {
  readonly #document: Document;
  readonly #article: MarkedArticle;
  readonly #card: MarkCard;
  #current: string | null = null;
  #panel: AbortController | null = null;

  constructor(document: Document, article: MarkedArticle, hostFor: CardSources['hostFor']) {
    this.#document = document;
    this.#article = article;
    const explain: CardSources['explain'] = (markId) => ask({ to: 'background', kind: 'explain', markId });
    this.#card = new MarkCard(document, { hostFor, explain }, (kind, markId) => this.#answer(kind, markId));
  }

  /** Follows pointer and keys until the signal aborts; `wake` runs before each look for a mark. */
  follow(wake: () => void, signal: AbortSignal): void {
    watchPointer(
      this.#document.defaultView ?? window,
      {
        point: (at, how) => {
          wake();
          return this.#point(at, how);
        },
        leave: () => this.#card.leave(),
        escape: () => this.#card.close(),
        move: () => this.#card.follow(),
        isOwn: (event) => this.#card.owns(event),
      },
      signal,
    );
  }

  /** Scrolls to a mark and makes it stand out; false where the page no longer has it. */
  show(markId: string): boolean {
    const mark = this.#article.find(markId);
    const places = mark === undefined ? [] : (this.#article.placed?.map.placesOf(mark) ?? []);
    if (!scrollToPlaces(this.#document, places)) return false;
    this.#current = markId;
    this.#article.painter.flash(places);
    return true;
  }

  /** Goes to the next or previous mark that shows, round the ends, and opens its card with the focus in it. */
  step(by: 1 | -1): string | null {
    const { placed, visible: marks } = this.#article;
    const at = marks.findIndex(({ id }) => id === this.#current);
    const start = at < 0 && by === -1 ? 0 : at;
    const onward = marks.map((_, i) => marks[(start + by * (i + 1) + marks.length * 2) % marks.length]!);
    const mark = onward.find(({ id }) => this.show(id));
    if (mark === undefined || placed === null) return null;
    this.#card.openFor(mark, placed);
    this.#select(mark.id);
    return mark.id;
  }

  /** A panel is open beside the page: it is told where the reader is, until it closes or `on` aborts. */
  tellPanel(on: AbortSignal): void {
    this.#panel?.abort();
    this.#panel = new AbortController();
    const view = this.#document.defaultView ?? window;
    const inSight = (): string | null => {
      const { placed, visible } = this.#article;
      return placed === null ? null : (markInSight(visible, placed.map, view, this.#current)?.id ?? null);
    };
    followScroll(
      view,
      inSight,
      async (markId) => (await ask({ to: 'background', kind: 'passed', markId })) === true,
      AbortSignal.any([on, this.#panel.signal]),
    );
  }

  closeCard(): void {
    this.#card.close();
  }

  #point(at: { readonly x: number; readonly y: number }, how: 'rest' | 'click'): boolean {
    const { placed, visible } = this.#article;
    const found = placed === null ? null : this.#card.openAt(at, visible, placed, how);
    if (found === null) return false;
    if (how === 'click') this.#select(found.id);
    return true;
  }

  /** Remembers where the reader is, for the next step, and lets the side panel follow. */
  #select(markId: string): void {
    this.#current = markId;
    void ask({ to: 'background', kind: 'selected', markId });
  }

  #answer(kind: CardAnswer, markId: string): void {
    if (kind !== 'terms') void this.#article.dismiss(markId);
    void ask({ to: 'background', kind, markId });
  }
}
