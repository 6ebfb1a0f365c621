// Which tab our popup or panel is about.

import { browser } from '../../messaging/browser.ts';

export interface CurrentTab {
  readonly id: number;
  readonly windowId: number;
  /** Null where the page is not granted to us. */
  readonly url: string | null;
}

/**
 * The active tab of this window; with `?tab=ID` in our own address that one (print view, and our pages in a tab).
 * Null where there is none.
 */
export async function currentTab(address: string = location.search): Promise<CurrentTab | null> {
  const named = Number(new URLSearchParams(address).get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named).catch(() => null) : await activeTab();
  if (!tab || tab.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId ?? 0, url: tab.url ?? null };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
