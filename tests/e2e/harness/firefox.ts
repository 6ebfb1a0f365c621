// Firefox with the extension, driven over WebDriver BiDi; the toolbar by the browser's own window.

import path from 'node:path';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { BidiSession } from './bidi.ts';
import {
  buildOf,
  callExpression,
  type Browser,
  type LaunchOptions,
  type Popup,
  type Tab,
} from './browser.ts';
import { openFirefoxPopup } from './firefox-popup.ts';

const ID = 'hearsay@hearsay.example';
/** Firefox draws this at random; pinned, so that pages of the extension can be opened. */
const UUID = '6ea25a7e-0000-4000-8000-000000000000';

/** Evaluated in the browser's window: the running extension and the parts of Firefox that tests need. */
const EXTENSION = `WebExtensionPolicy.getByID('${ID}').extension`;
const module = (name: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs').${name}`;

/** A proxy nobody listens at, for all but this machine. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/** Starts Firefox with an empty profile and without the extension: `install` adds it. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const headless = options.headless ?? true;
  const { width = 1100, height = 800 } = options;
  const preferences = {
    'remote.prefs.recommended': true, // Firefox's own: no updates, no first run, no telemetry
    'browser.shell.checkDefaultBrowser': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    'ui.useAccessibilityTheme': options.forcedColors ? 1 : 0,
    'browser.display.document_color_use': options.forcedColors ? 2 : 0,
    ...(options.offline ? OFFLINE : {}),
  };
  const size = ['--width', String(width), '--height', String(height)];
  const args = headless ? ['--headless', ...size] : [];
  return new Firefox(await BidiSession.launch(requireBrowser('firefox'), preferences, args));
}

export class Firefox implements Browser {
  readonly name = 'firefox';
  readonly session: BidiSession;
  #popup: Popup | null = null;

  constructor(session: BidiSession) {
    this.session = session;
  }

  async install(): Promise<void> {
    const extensionData = { type: 'path', path: path.resolve(buildOf('firefox')) };
    await this.session.send('webExtension.install', { extensionData });
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

  async clickToolbar(tab: Tab): Promise<Popup> {
    await this.#popup?.close();
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

  async grantSites(origins: readonly string[]): Promise<void> {
    const granted = JSON.stringify({ permissions: [], origins });
    const add = `${module('ExtensionPermissions')}.add('${ID}', ${granted}, ${EXTENSION})`;
    await this.session.evaluate(await this.#window(), `(async () => { await ${add}; return 1; })()`);
  }

  /** Ends the extension's background at once, as Firefox does when it is idle. */
  async terminateBackground(): Promise<void> {
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

  close(): Promise<void> {
    return this.session.close();
  }

  /** The browser's own window, which needs --remote-allow-system-access. */
  async #window(): Promise<string> {
    const { contexts } = await this.session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (contexts as { context: string }[])[0];
    if (window === undefined) throw new Error('Firefox has no window');
    return window.context;
  }
}

/** WebDriver's code points for keys that have no character. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

class FirefoxTab implements Tab {
  readonly context: string;
  #session: BidiSession;

  constructor(session: BidiSession, context: string) {
    this.#session = session;
    this.context = context;
  }

  async evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    return (await this.#session.evaluate(this.context, callExpression(run, given))) as Answer;
  }

  async goto(url: string): Promise<void> {
    await this.#session.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.#session.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.#act('key', {}, [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#act('pointer', { parameters: { pointerType: 'mouse' } }, [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.#act('pointer', { parameters: { pointerType: 'mouse' } }, [{ type: 'pointerMove', x, y }]);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#session.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    await this.#session.send('browsingContext.close', { context: this.context });
  }

  async #act(type: 'key' | 'pointer', source: object, actions: readonly object[]): Promise<void> {
    const actors = [{ type, id: type, ...source, actions }];
    await this.#session.send('input.performActions', { context: this.context, actions: actors });
  }
}
