// How Firefox is set for a test: quiet, and as the launch options say.

import type { LaunchOptions } from './browser.ts';

/** A proxy nobody listens at, for all but this machine. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

const throughProxy = (port: number) => ({
  ...OFFLINE,
  'network.proxy.http_port': port,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Firefox's preferences by name. */
export const preferencesFor = (options: LaunchOptions, downloads: string) => ({
  'remote.prefs.recommended': true, // Firefox's own: no updates, no first run, no telemetry
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': options.again ? 3 : 0, // the tabs of last time, or an empty page
  'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
  'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
  'ui.useAccessibilityTheme': options.forcedColors ? 1 : 0,
  'browser.display.document_color_use': options.forcedColors ? 2 : 0,
  'security.notification_enable_delay': 0, // a question can be answered at once
  'xpinstall.signatures.required': false, // Debian's builds heed it, and those for developers; others install for a while only
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  ...(options.offline ? OFFLINE : {}),
  ...(options.proxyPort === undefined ? {} : throughProxy(options.proxyPort)),
});
