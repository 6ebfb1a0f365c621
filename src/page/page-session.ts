// One page while Hearsay is on it: collects, paints, explains, follows changes; off takes everything back.

import { ask } from '../messaging/client.ts';
import type { Collected, Painted, ToPage } from '../messaging/messages.ts';
import type { CardSources } from './card/mark-card.ts';
import { MarkedArticle } from './marked-article.ts';
import { MarkVisits } from './mark-visits.ts';
import type { Carrier } from './paint/mark-sheet.ts';
import { drawn, rest } from './pace.ts';
import { watchPage, type PageChange, type Watched } from './watch/watch-page.ts';

/** How often the page's registry is looked at while nothing happens: a page may clear it without a sign. */
const LOOK_AFTER_MS = 5000;

/** Data (XML, JSON) that the browser dresses up with words of its own is no page. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** What a session is given by the script it runs in. */
export interface Surroundings {
  readonly cardFor: CardSources['hostFor'];
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

  constructor(document: Document, { cardFor, isAlive, rulesFor }: Surroundings) {
    this.document = document;
    this.#article = new MarkedArticle(document, rulesFor(document));
    this.#visits = new MarkVisits(document, this.#article, cardFor);
    this.#isAlive = isAlive;
  }

  /** The article and its marks. */
  get article(): MarkedArticle {
    return this.#article;
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
        return this.#on && this.#visits.tellPanel(this.#on.signal);
    }
  }

  /** Whether this walk is the latest one through the document. */
  isAt(walk: number | undefined): boolean {
    return walk !== undefined && this.#article.walked?.walk === walk;
  }

  /** Off: no highlight, style sheet, listener, observer, timer or element of ours is left. */
  clear(): void {
    this.#clears += 1;
    this.#on?.abort();
    this.#on = null;
    this.#visits.closeCard();
    this.#article.clear();
  }

  /** Walks the page and watches it from now on, so that no mark lands on words that changed in the meantime. */
  async collect(): Promise<Collected> {
    const clears = this.#clears;
    await whenParsed(this.document);
    if (this.#clears !== clears) return { ok: false, problem: 'stopped' }; // off again while it was still coming in
    if (!READABLE.has(this.document.contentType)) return { ok: false, problem: 'no-article' };
    const start = performance.now();
    this.#article.walk();
    const { walked, shadowRoots } = this.#article;
    if (walked === null) return { ok: false, problem: 'no-article' };
    this.#turnOn();
    this.#watch(this.#article.placed ?? { container: this.document.body, shadowRoots });
    const collectMs = performance.now() - start;
    await rest(); // to send a long page's text takes as long as to walk it
    return { ok: true, walked, collectMs };
  }

  async #paint({ text, place, marks, look }: Extract<ToPage, { kind: 'paint' }>): Promise<Painted> {
    const start = performance.now();
    const isOther = !this.#article.isOf(text);
    if (!this.#article.take(text, place)) return null;
    if (isOther) this.#visits.closeCard();
    const painting = this.#article.paint(marks, look);
    this.#turnOn();
    this.#watchArticle();
    await painting;
    const paintMs = performance.now() - start;
    if (this.#missed) this.#lookAgain({ moved: false, touched: null, restyled: false });
    await drawn(this.document);
    return { paintMs };
  }

  #watchArticle(): void {
    if (this.#article.placed !== null) this.#watch(this.#article.placed);
  }

  #turnOn(): void {
    if (this.#on !== null) return;
    this.#on = new AbortController();
    const { signal } = this.#on;
    const reworded = (texts: ReadonlySet<Node>): void => this.#article.drop(texts);
    const look = (change: PageChange): void => this.#lookAgain(change);
    const renamed = (): void => this.#article.painter.rename();
    this.#watch = watchPage(this.document, { reworded, renamed, look }, signal);
    const lookAfter = (): void =>
      this.#isAlive() && this.document.defaultView !== null ? this.#lookAfter() : this.clear();
    this.#visits.follow(lookAfter, signal);
    // A page that comes back from the browser's page cache, or a tab that was asleep.
    const show = ({ persisted }: PageTransitionEvent): void => (persisted ? this.#comeBack() : lookAfter());
    this.document.defaultView?.addEventListener('pageshow', show, { signal });
    this.document.addEventListener('visibilitychange', lookAfter, { signal });
    const timer = setInterval(lookAfter, LOOK_AFTER_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** What a page does without a sign: clears its registry, changes its colours, comes to the next article. */
  #lookAfter(): void {
    this.#article.painter.reassert();
    if (this.#article.isPassed) this.#lookAgain({ moved: true, touched: null, restyled: false });
  }

  /** Back from the back/forward cache: the background has forgotten this page meanwhile, and has it told anew. */
  #comeBack(): void {
    if (!this.#isAlive()) return this.clear();
    void this.#tellChanged();
  }

  /** The page changed: same words get their marks back at once, of others the background is told. */
  #lookAgain({ moved, touched, restyled }: PageChange): void {
    if (!this.#isAlive()) return this.clear();
    this.#missed = !this.#article.isPainted;
    if (this.#missed) return; // the background is still at the first reading
    if (restyled) this.#article.painter.matchGround();
    const isWhole = moved || (restyled && !this.#article.showsAsRead);
    if (!isWhole && touched?.size === 0) return;
    const outcome = this.#article.walkAgain(isWhole ? null : touched, moved);
    if (outcome === 'same') this.#moveMarks();
    if (outcome === 'other') void this.#tellChanged();
    if (outcome === 'gone') this.#leaveArticle();
  }

  /** Has the background look for the article anew; its words may be the same all the same. */
  async #tellChanged(): Promise<void> {
    const { walked } = this.#article;
    if (walked === null) return;
    const answer = await ask({ to: 'background', kind: 'changed', walked });
    if (this.#on === null || this.#article.walked?.walk !== walked.walk) return; // off, or changed again
    if (answer === 'gone' && this.#article.widen()) return this.#tellChanged();
    if (answer === 'gone') this.#leaveArticle();
    else if (answer !== null && this.#article.moveTo(answer)) this.#moveMarks();
  }

  #moveMarks(): void {
    this.#watchArticle();
    void this.#article.repaint();
  }

  /** The article went away, for now: the page is watched on, for its next one. */
  #leaveArticle(): void {
    this.#visits.closeCard();
    this.#article.painter.clear();
  }
}

/** A page still coming in is waited for, but not for ever. */
function whenParsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve());
    setTimeout(resolve, 5000);
  });
}
