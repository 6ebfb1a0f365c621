// What the extension itself knows of the tab, asked from inside its popup or panel.

import type { TabState } from '../../../src/messaging/messages.ts';
import { waitFor, type View } from './browser.ts';

/** The state of the tab in front, as the background tells it to the popup; null while popup or background start. */
export const stateOf = (popup: View): Promise<TabState | null> =>
  popup.evaluate(async () => {
    const own = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
    const api = own.browser ?? own.chrome;
    if (api === undefined) return null; // an empty frame still: the popup's own page is to come
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { to: 'background', kind: 'state', tabId: tab?.id };
    return (await api.runtime.sendMessage(message).catch(() => null)) as TabState | null;
  });

/** The id that the browser gives the tab in front. */
export const frontTab = (popup: View): Promise<number> =>
  popup.evaluate(async () => {
    const own = globalThis as { browser?: typeof chrome; chrome: typeof chrome };
    const [front] = await (own.browser ?? own.chrome).tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id ?? 0;
  });

/** Waits until reading has ended, well or not. */
export async function waitUntilRead(popup: View, timeoutMs = 20_000): Promise<TabState> {
  const isOver = (state: TabState | null): boolean =>
    state !== null && state.phase !== 'reading' && (state.phase === 'read' || state.problem !== null);
  const state = await waitFor('the end of reading', () => stateOf(popup), isOver, timeoutMs);
  if (state === null) throw new Error('no state');
  return state;
}
