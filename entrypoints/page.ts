// The page script: injected on the reader's click or on an allowed site, silent until the background asks.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, onPageMessage } from '../src/messaging/client.ts';
import { nativeBrowser } from '../src/messaging/native-browser.ts';
import type { CardHost } from '../src/page/card/card-host.ts';
import { PageOrFrame } from '../src/page/page-or-frame.ts';
import { adoptedInChrome } from '../src/page/paint/adopted-rules.ts';
import { LentRules } from '../src/page/paint/lent-rules.ts';

/** What one injected script leaves for the next one in the same isolated world; the page cannot see it. */
interface Running {
  isAlive(): boolean;
  stop(): void;
  /** For words.ts, which asks where the article stands. */
  readonly session: PageOrFrame;
}

const changeRules = async (css: string, before: string): Promise<string> =>
  (await ask({ to: 'background', kind: 'sheet', css, before })) ?? before;

// Not a WXT content script: those announce themselves to the page by an event that carries the extension's id.
export default defineUnlistedScript(() => {
  const world = globalThis as { hearsay?: Running; readonly hearsayCard?: (page: Document) => CardHost };
  if (world.hearsay?.isAlive()) return;
  world.hearsay?.stop(); // an orphan of an update: it cannot be reached any more
  const isAlive = (): boolean => nativeBrowser.runtime?.id !== undefined;
  const cardFor = async (page: Document): Promise<CardHost | null> => {
    if (world.hearsayCard === undefined) await ask({ to: 'background', kind: 'card' });
    return world.hearsayCard?.(page) ?? null;
  };
  // Firefox leaves no code of ours alive that could clean up after an update or removal; the browser itself must.
  const rulesFor = (page: Document) =>
    import.meta.env.FIREFOX ? new LentRules(changeRules) : adoptedInChrome(page);
  const session = new PageOrFrame(document, { cardFor, isAlive, rulesFor });
  const unlisten = onPageMessage((message) => session.answer(message));
  const stop = (): void => {
    session.clear();
    if (isAlive()) unlisten();
  };
  world.hearsay = { session, isAlive, stop };
});
