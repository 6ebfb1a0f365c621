// How Chromium is started for a test.

import path from 'node:path';
import { buildOf, type LaunchOptions } from './browser.ts';

/** Quiet: a browser under test calls nobody. */
const ARGUMENTS = [
  '--enable-unsafe-extension-debugging', // allows Extensions.loadUnpacked and Extensions.triggerAction
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's command line. */
export const argumentsFor = (options: LaunchOptions): string[] => [
  ...ARGUMENTS,
  ...((options.headless ?? true) ? ['--headless=new'] : []),
  ...(options.offline ? ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=127.0.0.1'] : []),
  ...(options.proxyPort === undefined
    ? []
    : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
  ...(options.again
    ? ['--restore-last-session', `--load-extension=${path.resolve(buildOf('chromium'))}`]
    : []),
  ...(options.dark ? ['--force-dark-mode'] : []), // the popup is no page of Playwright's
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
