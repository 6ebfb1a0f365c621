// Which document of a tab the article stands in: the page's own, or that of a frame of the same site inside it.

import type { Collected, ToPage } from '../messaging/messages.ts';
import { safeDom } from './collect/safe-dom.ts';
import { PageSession, type Surroundings } from './page-session.ts';

/** Frames that are looked into, and how large one must be to hold an article, in CSS pixels. */
const MOST_FRAMES = 20;
const MIN_SIDE = 200;

export class PageOrFrame {
  readonly #document: Document;
  readonly #sessionOf: (document: Document) => PageSession;
  /** The session of the document whose article is marked, and the one of the document that was walked last. */
  session: PageSession;
  #walked: PageSession;

  constructor(document: Document, surroundings: Surroundings) {
    this.#document = document;
    this.#sessionOf = (one) => new PageSession(one, surroundings);
    this.session = this.#walked = this.#sessionOf(document);
  }

  /** Does what the background asks and gives its answer; it names a frame only where it asks for a walk. */
  answer(message: ToPage): unknown {
    if (message.kind === 'collect') return this.#collect(message.frame);
    if (message.kind === 'clear') return this.clear();
    // The document whose walk found the article is the one to be marked.
    if (message.kind === 'paint' && this.#walked.isAt(message.place?.walk)) this.#settleOn(this.#walked);
    return this.session.answer(message);
  }

  clear(): void {
    this.#settleOn(this.session).clear();
  }

  /** Frames are asked for only where the page has no article. Those of other sites are closed to us, as the reader's grant is. */
  #collect(frame: number): Promise<Collected> | Collected {
    const document = frame === 0 ? this.#document : framesOf(this.#document)[frame - 1];
    if (document === undefined) return { ok: false, problem: 'no-article' };
    const session = document === this.session.document ? this.session : this.#sessionOf(document);
    this.#settleOn(this.session);
    this.#walked = session;
    return session.collect();
  }

  /** The session that is on stays on until another document turns out to hold the article. */
  #settleOn(session: PageSession): PageSession {
    for (const other of [this.session, this.#walked]) if (other !== session) other.clear();
    return (this.session = this.#walked = session);
  }
}

function framesOf(document: Document): readonly Document[] {
  return safeDom(document)
    .select(document, 'iframe')
    .slice(0, MOST_FRAMES)
    .filter((frame) => frame.clientWidth >= MIN_SIDE && frame.clientHeight >= MIN_SIDE)
    .flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? [])
    .filter(({ readyState }) => readyState !== 'loading');
}
