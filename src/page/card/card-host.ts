// Puts one card on the page, in a closed shadow root made for it, and takes it away again without a trace.

import type { Explanation } from '../../messaging/messages.ts';
import { buildCard, type CardActions, type CardLabels } from './build-card.ts';
import { cardStyle } from './card-style.ts';
import { placeCard, type Box } from './place-card.ts';

export interface CardContent {
  readonly explanation: Explanation;
  readonly dark: boolean;
}

export class CardHost {
  readonly #document: Document;
  readonly #labels: CardLabels;
  #host: HTMLElement | null = null;
  #sheet: CSSStyleSheet | null = null;
  #card: HTMLElement | null = null;
  #before: Element | null = null;

  constructor(document: Document, labels: CardLabels) {
    this.#document = document;
    this.#labels = labels;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  /** Whether an event on the page came from inside the card. */
  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Opens a card beside `lines`; `focus` moves the focus in, for those who came by keyboard. */
  open(lines: readonly Box[], content: CardContent, actions: CardActions, focus: boolean): void {
    this.close();
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    const { explanation, dark } = content;
    this.#card = buildCard(this.#document, explanation, this.#labels, actions, dark);
    sheet.replaceSync(cardStyle({ left: 0, top: 0, maxHeight: 9999 }));
    root.adoptedStyleSheets = [sheet];
    root.append(this.#card);
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#sheet = sheet;
    this.move(lines);
    if (!focus) return;
    this.#before = this.#document.activeElement;
    this.#card.focus({ preventScroll: true });
  }

  /** Follows the marked words when the page scrolls. */
  move(lines: readonly Box[]): void {
    if (this.#card === null) return;
    const { clientWidth: width, clientHeight: height } = this.#document.documentElement;
    const { offsetWidth, scrollHeight } = this.#card;
    const view = { width, height: this.#document.defaultView?.innerHeight ?? height };
    const at = placeCard(lines, { width: offsetWidth, height: scrollHeight + 2 }, view);
    this.#sheet?.replaceSync(cardStyle(at));
  }

  /** Removes the card and gives the focus back to where it was. */
  close(): void {
    if (this.#host === null) return;
    const hadFocus = this.#document.activeElement === this.#host;
    this.#host.remove();
    this.#host = this.#sheet = this.#card = null;
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }
}
