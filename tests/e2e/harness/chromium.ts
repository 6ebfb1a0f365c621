// Chromium with the extension, driven by Playwright; the toolbar and its popup by the DevTools protocol.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import {
  buildOf,
  waitFor,
  type Browser,
  type Command,
  type LaunchOptions,
  type Popup,
  type SavedFile,
  type Tab,
  type View,
} from './browser.ts';
import { argumentsFor } from './chromium-arguments.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { reopenClosed } from './chromium-closed.ts';
import { awaitDownload, makeDownloadFolder } from './downloads.ts';
import { attachToPopup, attachToPrivate } from './chromium-popup.ts';
import { attachToTarget, type DevTools, type TargetSession } from './chromium-target.ts';

const BUILD = buildOf('chromium');

/** Starts Chromium with an empty profile and without the extension: `install` adds it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'hearsay-chromium-')));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: false, // Playwright's own headless mode has no extensions; --headless=new below has
    viewport: headless ? { width: options.width ?? 1100, height: options.height ?? 800 } : null,
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    ignoreDefaultArgs: [
      '--disable-extensions', // with it, a click on the toolbar crashes Chromium 156
      '--disable-back-forward-cache', // readers have it
      ...(headless ? [] : ['--enable-automation']), // no "is being controlled" bar for a reader
    ],
    args: argumentsFor(options),
  });
  const devtools = (await context.browser()!.newBrowserCDPSession()) as unknown as DevTools;
  const downloads = await makeDownloadFolder();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const ownFolders = options.profile === undefined ? [profile, downloads] : [downloads];
  const browser = new Chromium(context, devtools, downloads, ownFolders);
  if (options.again) await browser.meetExtension();
  return browser;
}

const DEVELOPER_MODE = 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })';

export class Chromium implements Browser {
  readonly name = 'chromium';
  readonly context: BrowserContext;
  #devtools: DevTools;
  readonly #downloads: string;
  /** Removed when the browser closes. */
  readonly #ownFolders: readonly string[];
  #id = '';
  #popup: Popup | null = null;
  #errorsPage: Page | null = null;

  constructor(context: BrowserContext, devtools: DevTools, downloads: string, ownFolders: readonly string[]) {
    this.context = context;
    this.#devtools = devtools;
    this.#downloads = downloads;
    this.#ownFolders = ownFolders;
  }

  async install(folder = BUILD): Promise<void> {
    await this.#load(folder);
    await this.meetExtension();
  }

  /** Chromium itself forgets what a test loads; `again` names it once more, before the first tab is back. */
  installForGood(): Promise<void> {
    return this.install();
  }

  /** Waits for the welcome page, which tells the extension's address, and closes it. */
  async meetExtension(): Promise<void> {
    const welcome = (): Page | undefined =>
      this.context.pages().find((page) => /^chrome-extension:.*\/welcome\.html$/.test(page.url()));
    const shown = (await waitFor('the welcome page', async () => welcome(), Boolean, 30_000))!;
    this.#id = new URL(shown.url()).host;
    await shown.close();
  }

  /** Loading the same folder again replaces what is loaded, as an update does. */
  reloadExtension(): Promise<void> {
    return this.#load(BUILD);
  }

  async removeExtension(): Promise<void> {
    await this.#devtools.send('Extensions.uninstall', { id: this.#id });
  }

  async enableExtension(on: boolean): Promise<void> {
    const list = await this.openTab('chrome://extensions');
    await list.page.evaluate(`chrome.management.setEnabled(${JSON.stringify(this.#id)}, ${on})`);
    await list.close();
  }

  async allowInPrivate(): Promise<void> {
    const list = await this.openTab('chrome://extensions');
    // Else an extension from a folder stays off once it was started anew.
    await list.page.evaluate(DEVELOPER_MODE);
    const change = JSON.stringify({ extensionId: this.#id, incognitoAccess: true });
    await list.page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
    const isBack = () =>
      list.goto(this.extensionUrl('options.html')).then(
        () => true,
        () => false,
      );
    await waitFor('the extension to be back', isBack, Boolean, 30_000);
    await list.close();
  }

  privateView(url: string): Promise<View> {
    return attachToPrivate(this.#devtools, url);
  }

  async endBackground(): Promise<void> {
    const helper = await this.openTab(this.extensionUrl('options.html'));
    const session = await this.context.newCDPSession(helper.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await helper.close();
  }

  extensionUrl(file: string): string {
    return `chrome-extension://${this.#id}/${file}`;
  }

  async openTab(url: string): Promise<ChromiumTab> {
    const tab = new ChromiumTab(await this.context.newPage());
    await tab.goto(url);
    return tab;
  }

  async tabAt(url: string): Promise<ChromiumTab | null> {
    const page = this.context.pages().find((each) => each.url() === url);
    return page === undefined ? null : new ChromiumTab(page);
  }

  async reopenClosed(url: string): Promise<Tab> {
    await reopenClosed(this.context, this.#devtools);
    return (await waitFor(`${url} to be back`, () => this.tabAt(url)))!;
  }

  async clickToolbar(tab: Tab): Promise<Popup> {
    const { page } = tab as ChromiumTab;
    await this.#popup?.close(); // without a window system, no popup closes when the focus leaves it
    await page.bringToFront();
    const { targetInfo } = await (await this.context.newCDPSession(page)).send('Target.getTargetInfo');
    const { targetInfos } = await this.#devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = (targetInfos as { url: string; targetId: string }[]).find(
      ({ url }) => url === targetInfo.url,
    );
    if (target === undefined) throw new Error(`no tab shows ${targetInfo.url}`);
    await this.#devtools.send('Extensions.triggerAction', { id: this.#id, targetId: target.targetId });
    this.#popup = await attachToPopup(this.#devtools, this.extensionUrl('popup.html'));
    return this.#popup;
  }

  bringToFront(tab: Tab): Promise<void> {
    return (tab as ChromiumTab).page.bringToFront();
  }

  showAsPrinted(tab: Tab, printed: boolean): Promise<void> {
    return (tab as ChromiumTab).page.emulateMedia({ media: printed ? 'print' : null });
  }

  /** No test can press Chromium's own keys and menus: the event is given to the background, without their grant. */
  async command(tab: Tab, name: Command): Promise<void> {
    await this.bringToFront(tab);
    await this.#inBackground(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  }

  async toggleByMenu(tab: Tab): Promise<void> {
    await this.bringToFront(tab);
    await this.#inBackground(`chrome.contextMenus.onClicked.dispatch({ menuItemId: 'toggle' }, tab)`);
  }

  async askOfSelection(tab: Tab): Promise<Popup> {
    await this.bringToFront(tab);
    const shown = JSON.stringify(await tab.evaluate(() => String(getSelection())));
    const click = `{ menuItemId: 'selection', selectionText: ${shown} }`;
    await this.#inBackground(`chrome.contextMenus.onClicked.dispatch(${click}, tab)`);
    // Without a window system Chromium mostly refuses to open the popup by itself.
    const opened = attachToPopup(this.#devtools, this.extensionUrl('popup.html'), 1_500);
    this.#popup = await opened.catch(() => this.clickToolbar(tab));
    return this.#popup;
  }

  async #inBackground(expression: string): Promise<void> {
    const here = this.extensionUrl('');
    const find = (): Worker | undefined =>
      this.context.serviceWorkers().findLast((each) => each.url().startsWith(here));
    const background = await waitFor('the background', async () => find());
    await background?.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      ${expression};
    })()`);
  }

  async panelIsOpen(): Promise<boolean> {
    return (await this.#panelTarget()) !== undefined;
  }

  async closePanel(): Promise<void> {
    const targetId = await this.#panelTarget();
    if (targetId !== undefined) await this.#devtools.send('Target.closeTarget', { targetId });
  }

  async #panelTarget(): Promise<string | undefined> {
    const { targetInfos } = await this.#devtools.send('Target.getTargets');
    const targets = targetInfos as { url: string; targetId: string }[];
    return targets.find(({ url }) => url === this.extensionUrl('sidepanel.html'))?.targetId;
  }

  answerQuestion(): Promise<void> {
    throw new Error('No test can reach the question that Chromium asks.');
  }

  save(run: () => Promise<void>): Promise<SavedFile> {
    return awaitDownload(this.#downloads, run);
  }

  async clipboard(): Promise<string> {
    const helper = await this.openTab(this.extensionUrl('options.html'));
    await this.context.grantPermissions(['clipboard-read']);
    const copied = await helper.evaluate(() => navigator.clipboard.readText());
    await helper.close();
    return copied;
  }

  async revokeSites(origins: readonly string[]): Promise<void> {
    const settings = await this.openTab(this.extensionUrl('options.html'));
    await settings.page.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
    await settings.close();
  }

  /** No test can press the button of Chromium's question; once granted in the settings, it is not asked. */
  async grantSites(origins: readonly string[]): Promise<void> {
    const settings = await this.openTab('chrome://extensions');
    const quoted = [this.#id, ...origins].map((each) => JSON.stringify(each));
    for (const origin of quoted.slice(1))
      await settings.page.evaluate(`chrome.developerPrivate.addHostPermission(${quoted[0]}, ${origin})`);
    await settings.goto(this.extensionUrl('options.html'));
    await settings.page.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`);
    await settings.close();
  }

  async extensionErrors(): Promise<readonly string[]> {
    if (this.#errorsPage === null) {
      this.#errorsPage = await this.context.newPage();
      await this.#errorsPage.goto('chrome://extensions');
      // Errors are noted for developers only, from now on.
      await this.#errorsPage.evaluate(DEVELOPER_MODE);
    }
    const noted = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(this.#id)})`;
    return this.#errorsPage.evaluate(`${noted}.then(({ runtimeErrors }) => runtimeErrors
      .filter(({ severity }) => severity === 'ERROR')
      .flatMap(({ message, occurrences }) => Array(occurrences).fill(message)))`);
  }

  /** A session with the background, which must be awake; it keeps the background awake until it is detached. */
  async attachToBackground(): Promise<TargetSession> {
    const { targetInfos } = await this.#devtools.send('Target.getTargets');
    const worker = (targetInfos as { type: string; url: string; targetId: string }[]).find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.extensionUrl('')),
    );
    if (worker === undefined) throw new Error('the background sleeps');
    return attachToTarget(this.#devtools, worker.targetId);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.context.once('close', () => resolve()));
  }

  async close(): Promise<void> {
    await this.context.close();
    for (const folder of this.#ownFolders) await rm(folder, { recursive: true, force: true });
  }

  async #load(folder: string): Promise<void> {
    const { id } = await this.#devtools.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
    this.#id = id as string;
  }
}
