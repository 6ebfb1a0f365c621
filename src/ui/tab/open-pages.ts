// The ways from one of our pages to another.

import { browser } from '../../messaging/browser.ts';

const SHORTCUTS_IN_CHROME = 'chrome://extensions/shortcuts';

/** What neither the polyfill's types nor Firefox and Chrome together know: each has its own half. */
interface PanelApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const panels = (): PanelApis => browser as unknown as PanelApis;

/** False on Firefox for Android, which has no sidebar. */
export function canOpenPanel(): boolean {
  return panels().sidePanel !== undefined || panels().sidebarAction !== undefined;
}

/** Call it in the click itself: both browsers refuse it once anything was awaited. */
export function openPanel(windowId: number): void {
  const { sidePanel, sidebarAction } = panels();
  void (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open())?.catch(() => {});
}

/** @param part the id of a section of the options page to open at */
export function openOptions(part = ''): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${part && `#${part}`}`) });
}

/** One tab's report beside another's, on a page of its own. */
export function openComparison(tabId: number): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/compare.html?tab=${tabId}`) });
}

/** The report of one tab on a page of its own, unfolded and ready to print. */
export function openPrintView(tabId: number): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}&print`) });
}

/** The glossary in the reference. */
export function openTerms(): void {
  void browser.tabs.create({ url: browser.runtime.getURL(referenceOf('terms')) });
}

/** The browser's own page for the keys of extensions, which no link may lead to. */
export function openShortcuts(): void {
  const { commands } = browser as unknown as { commands?: { openShortcutSettings?(): Promise<void> } };
  const opened = commands?.openShortcutSettings?.() ?? browser.tabs.create({ url: SHORTCUTS_IN_CHROME });
  void opened.catch(() => {});
}

/** The address of a rule, a term or a part of the reference. */
export const referenceOf = (place: string): string => `/reference.html#${encodeURIComponent(place)}`;
