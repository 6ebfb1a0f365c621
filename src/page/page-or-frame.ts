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
  #session: PageSession;

  constructor(document: Document, surroundings: Surroundings) {
    this.#document = document;
    this.#sessionOf = (one) => new PageSession(one, surroundings);
    this.#session = this.#sessionOf(document);
  }

  /** Does what the background asks and gives its answer; it need not know of frames. */
  answer(message: ToPage): unknown {
    return message.kind === 'collect' ? this.#collect() : this.#session.answer(message);
  }

  clear(): void {
    this.#session.clear();
  }

  /** Frames count only where the page itself has no article. Those of other sites are closed to us, as the reader's grant is. */
  async #collect(): Promise<Collected> {
    const answer = await this.#tryDocument(this.#document);
    for (const frame of answer.ok ? [] : framesOf(this.#document)) {
      const inside = await this.#tryDocument(frame);
      if (inside.ok) return inside;
    }
    return answer;
  }

  /** The session that is on stays on until another document turns out to hold the article. */
  async #tryDocument(document: Document): Promise<Collected> {
    const isOn = document === this.#session.document;
    const session = isOn ? this.#session : this.#sessionOf(document);
    const answer = await session.collect();
    if (answer.ok && !isOn) {
      this.#session.clear();
      this.#session = session;
    }
    return answer;
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
