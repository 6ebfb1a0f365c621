// The card of the mark pointed at: asks what to say of it, opens it, keeps it by its words, closes it.

import type { Explanation } from '../../messaging/messages.ts';
import type { Mark } from '../../report/report.ts';
import type { PlacedArticle } from '../collect/place-article.ts';
import { isDarkPage } from '../paint/is-dark-page.ts';
import { findMarkAt, rectsOf } from '../point/find-mark.ts';
import type { CardHost } from './card-host.ts';

/** What a reader may ask for in a card. */
export type CardAnswer = 'dismiss' | 'mute' | 'terms';

type Opened = 'rest' | 'click' | 'key';

/** What a card needs of the script it runs in: something to show it in, and what to say of a mark; null where there is none. */
export interface CardSources {
  readonly hostFor: (document: Document) => Promise<CardHost | null>;
  readonly explain: (markId: string) => Promise<Explanation | null>;
}

export class MarkCard {
  readonly #document: Document;
  readonly #sources: CardSources;
  readonly #answer: (kind: CardAnswer, markId: string) => void;
  /** Comes with the first card: most pages are left before one opens. */
  #host: CardHost | null = null;
  #markId: string | null = null;
  #opened: Opened = 'rest';
  #lines: () => DOMRect[] = () => [];

  constructor(document: Document, sources: CardSources, answer: (kind: CardAnswer, markId: string) => void) {
    this.#document = document;
    this.#sources = sources;
    this.#answer = answer;
  }

  owns(event: Event): boolean {
    return this.#host?.owns(event) ?? false;
  }

  /** Opens the card of the mark under a point, if there is one. A click beside all marks closes. */
  openAt(
    at: { readonly x: number; readonly y: number },
    marks: readonly Mark[],
    placed: PlacedArticle,
    how: 'rest' | 'click',
  ): Mark | null {
    const found = findMarkAt(this.#document, at, marks, placed.map, placed.shadowRoots);
    if (found === null) {
      if (how === 'click') this.close();
      return null;
    }
    if (this.#markId !== found.mark.id || how === 'click') void this.#open(found.mark, placed, how);
    return found.mark;
  }

  /** Opens the card of a mark for a reader at the keyboard: the focus goes into it. */
  openFor(mark: Mark, placed: PlacedArticle): void {
    void this.#open(mark, placed, 'key');
  }

  /** The pointer left: a card that opened by itself goes, one asked for stays. */
  leave(): void {
    if (this.#opened === 'rest') this.close();
  }

  /** The page scrolled: the card stays by its words, and goes with them. */
  follow(): void {
    if (!this.#host?.isOpen) return;
    const lines = this.#lines();
    const height = this.#document.defaultView?.innerHeight ?? 0;
    if (lines.some(({ top, bottom }) => bottom > 0 && top < height)) this.#host.move(lines);
    else if (this.#opened !== 'key') this.close();
  }

  close(): void {
    this.#markId = null;
    this.#host?.close();
  }

  async #open(mark: Mark, placed: PlacedArticle, how: Opened): Promise<void> {
    this.#markId = mark.id;
    const { hostFor, explain } = this.#sources;
    const [host, explanation] = await Promise.all([this.#host ?? hostFor(this.#document), explain(mark.id)]);
    this.#host ??= host;
    if (this.#host === null || explanation === null || this.#markId !== mark.id) return;
    const lines = (): DOMRect[] => rectsOf(placed.map.placesOf(mark));
    if (lines().length === 0) return; // the page has hidden the words meanwhile
    this.#opened = how;
    this.#lines = lines;
    const content = { explanation, dark: isDarkPage(placed.container) };
    const answer = (kind: CardAnswer) => (): void => {
      this.close();
      this.#answer(kind, mark.id);
    };
    const actions = {
      dismiss: answer('dismiss'),
      mute: answer('mute'),
      terms: answer('terms'),
      close: () => this.close(),
    };
    this.#host.open(lines(), content, actions, how === 'key');
  }
}
