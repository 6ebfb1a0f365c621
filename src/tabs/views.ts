// News for open popups and panels.

import { browser } from '../messaging/browser.ts';
import type { TabState, ToView } from '../messaging/messages.ts';

/** Tells every open view how a tab stands. */
export const tellViews = (tabId: number, state: TabState): Promise<void> =>
  send({ to: 'view', kind: 'state', tabId, state });

/** Tells every open view which mark the reader chose in the page. */
export const tellSelected = (tabId: number, markId: string): Promise<void> =>
  send({ to: 'view', kind: 'selected', tabId, markId });

async function send(message: ToView): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No view is open: nobody to tell.
  }
}
