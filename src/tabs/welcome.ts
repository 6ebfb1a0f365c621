// The welcome page, once, after install. An update opens nothing.

import { browser } from '../messaging/browser.ts';

/** Listens from now on: the event comes while the background starts. */
export function followInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
