// Firefox with the extension, driven over WebDriver BiDi; the toolbar by the browser's own window.

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { BidiSession } from './bidi.ts';
import {
  buildOf,
  waitFor,
  middleOfSelection,
  type Browser,
  type Command,
  type LaunchOptions,
  type Popup,
  type SavedFile,
  type Tab,
  type View,
} from './browser.ts';
import { awaitDownload, makeDownloadFolder } from './downloads.ts';
import { packed } from './firefox-package.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { preferencesFor } from './firefox-preferences.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { FirefoxWindow } from './firefox-window.ts';

const ID = 'hearsay@hearsay.example';
/** Firefox draws this at random; pinned, so that pages of the extension can be opened. */
const UUID = '6ea25a7e-0000-4000-8000-000000000000';
const UUIDS = JSON.stringify({ [ID]: UUID });

/** Evaluated in the browser's window: the running extension and the parts of Firefox that tests need. */
const EXTENSION = `WebExtensionPolicy.getByID('${ID}').extension`;
const module = (name: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs').${name}`;

/** As wxt.config.ts suggests them. */
const COMMAND_KEYS: Readonly<Record<Command, string>> = { toggle: 'H', next: 'J', previous: 'K', panel: 'L' };

/** Starts Firefox with an empty profile and without the extension: `install` adds it. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const headless = options.headless ?? true;
  const { width = 1100, height = 800 } = options;
  const downloads = await makeDownloadFolder();
  const size = ['--width', String(width), '--height', String(height)];
  const args = headless ? ['--headless', ...size] : [];
  const preferences = { ...preferencesFor(options, downloads), 'extensions.webextensions.uuids': UUIDS };
  const session = await BidiSession.launch(requireBrowser('firefox'), preferences, args, options.profile);
  const firefox = new Firefox(session, downloads);
  if (options.again) await firefox.wakeTabs();
  return firefox;
}

export class Firefox implements Browser {
  readonly name = 'firefox';
  readonly session: BidiSession;
  readonly #downloads: string;
  #popup: Popup | null = null;
  #isForGood = false;
  #calls = 0;

  constructor(session: BidiSession, downloads: string) {
    this.session = session;
    this.#downloads = downloads;
  }

  install(folder = buildOf('firefox')): Promise<void> {
    return this.#install({ extensionData: { type: 'path', path: path.resolve(folder) } });
  }

  async installForGood(): Promise<void> {
    const extensionData = { type: 'archivePath', path: await packed(buildOf('firefox'), this.#downloads) };
    await this.#install({ extensionData, 'moz:permanent': true });
    this.#isForGood = true;
  }

  /** Looks at each tab that came back: before, it is not loaded, and no session knows it. */
  async wakeTabs(): Promise<void> {
    await (await this.#ownWindow()).wakeTabs();
  }

  async #install(what: object): Promise<void> {
    await this.session.send('webExtension.install', what);
    const welcome = await waitFor(
      'the welcome page',
      () => this.tabAt(this.extensionUrl('welcome.html')),
      Boolean,
      30_000,
    );
    await welcome?.close();
  }

  async tabAt(url: string): Promise<Tab | null> {
    const { contexts } = await this.session.send('browsingContext.getTree', { maxDepth: 0 });
    const found = (contexts as { context: string; url: string }[]).find((each) => each.url === url);
    return found ? new FirefoxTab(this.session, found.context) : null;
  }

  extensionUrl(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  async openTab(url: string): Promise<Tab> {
    const { context } = await this.session.send('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this.session, context as string);
    await tab.goto(url);
    return tab;
  }

  async reopenClosed(url: string): Promise<Tab> {
    await (await this.#ownWindow()).reopenClosed();
    return (await waitFor(`${url} to be back`, () => this.tabAt(url)))!;
  }

  async clickToolbar(tab: Tab): Promise<Popup> {
    await this.#popup?.close().catch(() => {}); // gone with its window
    await this.session.send('browsingContext.activate', { context: (tab as FirefoxTab).context });
    const window = await this.#window();
    const action = `${module('ExtensionParent')}.apiManager.global.browserActionFor(${EXTENSION})`;
    await this.session.evaluate(
      window,
      `(async () => { await ${action}.triggerAction(window); return 1; })()`,
    );
    this.#popup = await openFirefoxPopup(this.session, window);
    return this.#popup;
  }

  async bringToFront(tab: Tab): Promise<void> {
    await this.session.send('browsingContext.activate', { context: (tab as FirefoxTab).context });
  }

  async showAsPrinted(tab: Tab, printed: boolean): Promise<void> {
    await this.bringToFront(tab);
    const medium = `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${printed ? 'print' : ''}'`;
    await this.session.evaluate(await this.#window(), `(${medium}, 1)`);
  }

  async command(tab: Tab, name: Command): Promise<void> {
    await this.bringToFront(tab);
    await (await this.#ownWindow()).runCommand(COMMAND_KEYS[name]);
  }

  async toggleByMenu(tab: Tab): Promise<void> {
    await this.bringToFront(tab);
    await (tab as FirefoxTab).rightClick(20, 20);
    await (await this.#ownWindow()).chooseInMenu('Hearsay on this page');
  }

  async askOfSelection(tab: Tab): Promise<Popup> {
    await this.bringToFront(tab);
    const { x, y } = await tab.evaluate(middleOfSelection);
    await (tab as FirefoxTab).rightClick(x, y);
    await (await this.#ownWindow()).chooseInMenu('Who says so?');
    this.#popup = await openFirefoxPopup(this.session, await this.#window());
    return this.#popup;
  }

  async panelIsOpen(): Promise<boolean> {
    return (await this.#ownWindow()).panelIsOpen();
  }

  async closePanel(): Promise<void> {
    await (await this.#ownWindow()).closePanel();
  }

  async answerQuestion(allow: boolean): Promise<void> {
    await (await this.#ownWindow()).answerQuestion(allow);
  }

  save(run: () => Promise<void>): Promise<SavedFile> {
    return awaitDownload(this.#downloads, run);
  }

  async clipboard(): Promise<string> {
    return (await this.#ownWindow()).clipboard();
  }

  async revokeSites(origins: readonly string[]): Promise<void> {
    const revoked = JSON.stringify({ permissions: [], origins });
    const remove = `${module('ExtensionPermissions')}.remove('${ID}', ${revoked}, ${EXTENSION})`;
    await this.session.evaluate(await this.#window(), `(async () => { await ${remove}; return 1; })()`);
  }

  async grantSites(origins: readonly string[]): Promise<void> {
    const granted = JSON.stringify({ permissions: [], origins });
    const add = `${module('ExtensionPermissions')}.add('${ID}', ${granted}, ${EXTENSION})`;
    await this.session.evaluate(await this.#window(), `(async () => { await ${add}; return 1; })()`);
  }

  /**
   * Runs code in the process of the tab that shows `url`, whatever its fragment, with the browser's own rights: the body of an async function
   * whose answer is JSON; `content` is the tab's window.
   */
  async runInProcess(url: string, body: string): Promise<unknown> {
    const name = `hearsay-process:${++this.#calls}`;
    const script = `(async () => { ${body} })().then(
      (answer) => sendAsyncMessage('${name}', { answer }),
      (error) => sendAsyncMessage('${name}', { error: String(error) }))`;
    const { answer, error } = (await this.session.evaluate(
      await this.#window(),
      `new Promise((resolve) => {
        const { messageManager } = gBrowser.browsers.find(({ currentURI }) => currentURI.specIgnoringRef === ${JSON.stringify(url.split('#')[0])});
        messageManager.addMessageListener('${name}', ({ data }) => resolve(data));
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
      })`,
    )) as { answer?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return answer;
  }

  reloadExtension(): Promise<void> {
    return this.#inAddons('reload');
  }

  async allowInPrivate(): Promise<void> {
    const allowed = JSON.stringify({ permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    const add = `${module('ExtensionPermissions')}.add('${ID}', ${allowed}, ${EXTENSION})`;
    await this.session.evaluate(await this.#window(), `(async () => { await ${add}; return 1; })()`);
    await this.reloadExtension();
  }

  async privateView(url: string): Promise<View> {
    return (await waitFor(`a private window at ${url}`, () => this.tabAt(url)))!;
  }

  async removeExtension(): Promise<void> {
    await this.#inAddons('uninstall');
    // Firefox forgets the address with its extension; the next one to be installed shall have the same.
    const pinned = `('extensions.webextensions.uuids', ${JSON.stringify(UUIDS)})`;
    await this.session.evaluate(await this.#window(), `(Services.prefs.setStringPref${pinned}, 1)`);
  }

  async endBackground(): Promise<void> {
    const end = `(async () => { await ${EXTENSION}.terminateBackground(); return 1; })()`;
    await this.session.evaluate(await this.#window(), end);
  }

  async extensionErrors(): Promise<readonly string[]> {
    const noted = `Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
      .filter((each) => each.sourceName.startsWith('moz-extension://${UUID}'))
      .map((each) => each.errorMessage)`;
    return (await this.session.evaluate(await this.#window(), noted)) as string[];
  }

  closed(): Promise<void> {
    return this.session.closed();
  }

  async close(): Promise<void> {
    // Ended by the session, Firefox forgets its tabs.
    const leave = this.#isForGood ? await this.#ownWindow() : null;
    await this.session.close(leave === null ? undefined : () => leave.quit());
    await rm(this.#downloads, { recursive: true, force: true });
  }

  async #ownWindow(): Promise<FirefoxWindow> {
    return new FirefoxWindow(this.session, await this.#window());
  }

  enableExtension(on: boolean): Promise<void> {
    return this.#inAddons(on ? 'enable' : 'disable');
  }

  async #inAddons(action: 'reload' | 'uninstall' | 'enable' | 'disable'): Promise<void> {
    const addon = `(await ${module('AddonManager')}.getAddonByID('${ID}'))`;
    await this.session.evaluate(
      await this.#window(),
      `(async () => { await ${addon}.${action}(); return 1; })()`,
    );
  }

  /** The browser's own window, the one used last of several; needs --remote-allow-system-access. */
  async #window(): Promise<string> {
    const { contexts } = await this.session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = (contexts as { context: string }[]).map(({ context }) => context);
    const isLast = `Services.wm.getMostRecentWindow('navigator:browser') === window`;
    for (const window of windows.slice(0, -1))
      if (await this.session.evaluate(window, isLast).catch(() => false)) return window; // it may just be closing
    const window = windows.at(-1);
    if (window === undefined) throw new Error('Firefox has no window');
    return window;
  }
}
