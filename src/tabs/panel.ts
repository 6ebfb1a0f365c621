// The side panel (Chrome) or sidebar (Firefox). Both open only inside the reader's gesture, before any await.

import { browser } from '../messaging/browser.ts';

/** What the polyfill's types lack: Chrome's side panel. */
interface SidePanel {
  readonly sidePanel?: { open(where: { tabId: number } | { windowId: number }): Promise<void> };
}

/** Opens the panel beside the page of a tab. It grants no access to the page. */
export function openPanel(tabId: number): void {
  const { sidePanel } = browser as SidePanel;
  const opened = sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction?.open();
  opened?.catch(() => undefined); // Refused outside a gesture: the reader can still open it by hand.
}
