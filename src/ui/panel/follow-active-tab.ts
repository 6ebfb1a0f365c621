// Which tab the panel shows: the one in front in the panel's own window.

import { browser } from '../../messaging/browser.ts';
import { currentTab, type CurrentTab } from '../tab/current-tab.ts';

/** Calls back now and whenever another tab comes to the front, or the page in front changes. */
export function followActiveTab(show: (tab: CurrentTab) => void): void {
  const update = async (): Promise<void> => {
    const tab = await currentTab();
    if (tab !== null) show(tab);
  };
  browser.tabs.onActivated.addListener(() => void update());
  void update();
}
