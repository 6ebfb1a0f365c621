// One page while Hearsay is on it: collects, paints, explains, follows changes; off takes everything back.

import { ask } from '../messaging/client.ts';
import type { Collected, Painted, ToPage } from '../messaging/messages.ts';
import type { CardLabels } from './card/build-card.ts';
import { MarkedArticle } from './marked-article.ts';
import { MarkVisits } from './mark-visits.ts';
import type { Carrier } from './paint/mark-sheet.ts';
import { watchPage, type PageChange, type Watched } from './watch/watch-page.ts';

/** How often the page's registry is looked at while nothing happens: a page may clear it without a sign. */
const LOOK_AFTER_MS = 5000;

/** Data (XML, JSON) that the browser dresses up with words of its own is no page. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** What a session is given by the script it runs in. */
export interface Surroundings {
  readonly labels: () => CardLabels;
  /** Whether the extension behind this script still is: after an update or removal it is not. */
  readonly isAlive: () => boolean;
  /** How the rules for marks come onto this document. */
  readonly rulesFor: (document: Document) => Carrier;
}

export class PageSession {
  readonly document: Document;
  readonly #article: MarkedArticle;
  readonly #visits: MarkVisits;
  readonly #isAlive: () => boolean;
  #on: AbortController | null = null;
  #clears = 0;
  /** The page changed while its first marks were on their way. */
  #missed = false;
  #watch: (article: Watched) => void = () => undefined;

  constructor(document: Document, { labels, isAlive, rulesFor }: Surroundings) {
    this.document = document;
    this.#article = new MarkedArticle(document, rulesFor(document));
    this.#visits = new MarkVisits(document, this.#article, labels);
    this.#isAlive = isAlive;
  }

  /** Does what the background asks and gives its answer. */
  answer(message: ToPage): unknown {
    switch (message.kind) {
      case 'alive':
        return performance.timeOrigin;
      case 'collect':
        return this.collect();
      case 'paint':
        return this.#paint(message);
      case 'clear':
        return this.clear();
      case 'flash':
        return this.#visits.show(message.markId);
      case 'step':
        return this.#visits.step(message.by);
      case 'follow':
        return this.#on === null ? undefined : this.#visits.tellPanel(this.#on.signal);
    }
  }

  /** Off: no highlight, style sheet, listener, observer, timer or element of ours is left. */
  clear(): void {
    this.#clears += 1;
    this.#on?.abort();
    this.#on = null;
    this.#visits.closeCard();
    this.#article.clear();
  }

  /** Reads the page and watches it from now on, so that no mark lands on words that changed in the meantime. */
  async collect(): Promise<Collected> {
    const clears = this.#clears;
    await whenParsed(this.document);
    if (this.#clears !== clears) return { ok: false, problem: 'stopped' }; // off again while it was still coming in
    if (!READABLE.has(this.document.contentType)) return { ok: false, problem: 'no-article' };
    const start = performance.now();
    const collected = this.#article.collect();
    if (collected === null) return { ok: false, problem: 'no-article' };
    this.#turnOn();
    this.#watch(collected);
    const { article, partial } = collected;
    const collectMs = performance.now() - start;
    return { ok: true, document: performance.timeOrigin, article, partial, collectMs };
  }

  async #paint({ text, marks, look }: Extract<ToPage, { kind: 'paint' }>): Promise<Painted> {
    const start = performance.now();
    if (!this.#article.reads(text)) return null;
    const painting = this.#article.paint(marks, look);
    this.#turnOn();
    if (this.#article.collected !== null) this.#watch(this.#article.collected);
    await painting;
    if (this.#missed) this.#recollect({ moved: false, touched: null });
    return { paintMs: performance.now() - start };
  }

  #turnOn(): void {
    if (this.#on !== null) return;
    this.#on = new AbortController();
    const { signal } = this.#on;
    const reworded = (texts: ReadonlySet<Node>): void => this.#article.drop(texts);
    const look = (change: PageChange): void => this.#recollect(change);
    this.#watch = watchPage(this.document, { reworded, look }, signal);
    const isThere = (): boolean => this.#isAlive() && this.document.defaultView !== null;
    const lookAfter = (): void => (isThere() ? this.#article.painter.reassert() : this.clear());
    this.#visits.follow(lookAfter, signal);
    // A page that comes back from the browser's page cache, or a tab that was asleep.
    const show = ({ persisted }: PageTransitionEvent): void => (persisted ? this.#comeBack() : lookAfter());
    this.document.defaultView?.addEventListener('pageshow', show, { signal });
    this.document.addEventListener('visibilitychange', lookAfter, { signal });
    const timer = setInterval(lookAfter, LOOK_AFTER_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Back from the back/forward cache: the background has forgotten this page meanwhile, and has it told anew. */
  #comeBack(): void {
    if (!this.#isAlive()) return this.clear();
    this.#tellChanged();
  }

  /** The page changed: same words get their marks back at once, other words go to the background to be read anew. */
  #recollect({ moved, touched }: PageChange): void {
    if (!this.#isAlive()) return this.clear();
    this.#missed = !this.#article.isPainted;
    if (this.#missed) return; // the background is still at the first reading
    const outcome = this.#article.recollect(moved ? null : touched);
    const { newest } = this.#article;
    if (newest !== null) this.#watch(newest);
    if (outcome === 'same') void this.#article.repaint();
    else this.#visits.closeCard();
    // The article went away, for now: the page is watched on, for its next one.
    if (outcome === 'gone') this.#article.painter.clear();
    if (outcome === 'changed') this.#tellChanged();
  }

  #tellChanged(): void {
    const { newest } = this.#article;
    if (newest === null) return;
    const { article, partial } = newest;
    void ask({ to: 'background', kind: 'changed', document: performance.timeOrigin, article, partial });
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
