// News for open popups and panels.

import { browser } from '../messaging/browser.ts';
import type { TabState, ToView } from '../messaging/messages.ts';

/** Tells every open view how a tab stands. */
export const tellViews = (tabId: number, state: TabState): Promise<boolean> =>
  send({ to: 'view', kind: 'state', tabId, state });

/** Tells every open view which mark the reader chose in the page, or scrolled to. False where no view is open. */
export const tellSelected = (tabId: number, markId: string, how: 'chosen' | 'passed'): Promise<boolean> =>
  send({ to: 'view', kind: 'selected', tabId, markId, how });

async function send(message: ToView): Promise<boolean> {
  try {
    await browser.runtime.sendMessage(message);
    return true;
  } catch {
    return false; // No view is open: nobody to tell.
  }
}
