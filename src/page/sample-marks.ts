// Marks on an article of our own page, painted and explained as on a news page, but without a background that reads it.

import type { Explanation, ListedMark, Look } from '../messaging/messages.ts';
import type { CardLabels } from './card/build-card.ts';
import { CardHost } from './card/card-host.ts';
import { MarkCard } from './card/mark-card.ts';
import type { CollectedArticle } from './collect/collect-article.ts';
import { Painter } from './paint/painter.ts';
import { watchPointer } from './point/watch-pointer.ts';

interface Shown {
  readonly collected: CollectedArticle;
  readonly look: Look;
  readonly explain: (mark: ListedMark) => Explanation | null;
  markList: readonly ListedMark[];
}

export class SampleMarks {
  readonly #painter: Painter;
  readonly #card: MarkCard;
  #shown: Shown | null = null;
  #watching: AbortController | null = null;

  /** @param openTerms opens the glossary */
  constructor(document: Document, labels: () => CardLabels, openTerms: () => void) {
    this.#painter = new Painter(document);
    const explain = async (markId: string) => {
      const mark = this.#find(markId);
      return this.#shown && mark ? this.#shown.explain(mark) : null;
    };
    const hostFor = async () => new CardHost(document, labels());
    this.#card = new MarkCard(document, { hostFor, explain }, (kind, markId) => {
      if (kind === 'terms') openTerms();
      else void this.#hide(markId);
    });
  }

  /** Paints the marks; pointing at one or clicking it opens its card, until `clear`. */
  async show(shown: Shown): Promise<void> {
    this.clear();
    this.#shown = { ...shown };
    this.#watching = new AbortController();
    watchPointer(
      window,
      {
        point: (at, how) => this.#card.openAt(at, this.#shown?.markList ?? [], shown.collected, how) !== null,
        leave: () => this.#card.leave(),
        escape: () => this.#card.close(),
        move: () => this.#card.follow(),
        isOwn: (event) => this.#card.owns(event),
      },
      this.#watching.signal,
    );
    await this.#paint();
  }

  clear(): void {
    this.#watching?.abort();
    this.#card.close();
    this.#painter.clear();
    this.#shown = null;
  }

  flash(markId: string): void {
    const mark = this.#find(markId);
    if (this.#shown && mark) this.#painter.flash(this.#shown.collected.map.placesOf(mark));
  }

  #find(markId: string): ListedMark | undefined {
    return this.#shown?.markList.find(({ id }) => id === markId);
  }

  async #hide(markId: string): Promise<void> {
    if (this.#shown === null) return;
    this.#shown.markList = this.#shown.markList.filter(({ id }) => id !== markId);
    await this.#paint();
  }

  async #paint(): Promise<void> {
    if (this.#shown === null) return;
    const { markList, look, collected } = this.#shown;
    await this.#painter.paint(markList, look, collected);
  }
}
