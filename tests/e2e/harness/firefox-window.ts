// What a reader does in Firefox's own window, outside any page: keys, the context menu, questions, the sidebar.

import type { BidiSession } from './bidi.ts';
import { waitFor } from './browser.ts';

const MENU = `document.getElementById('contentAreaContextMenu')`;
const QUESTION = `(PopupNotifications.panel.state === 'open' ? PopupNotifications.panel.firstElementChild : null)`;
const REOPEN = 'History:RestoreLastClosedTabOrWindowOrSession';

export class FirefoxWindow {
  readonly #session: BidiSession;
  readonly #window: string;

  constructor(session: BidiSession, window: string) {
    this.#session = session;
    this.#window = window;
  }

  /** Runs statements in the window; what they return must be JSON. */
  run(statements: string): Promise<unknown> {
    return this.#session.evaluate(this.#window, `(async () => { ${statements} })()`);
  }

  /** Does what the browser does for the extension's keyboard command with this letter. */
  async runCommand(letter: string): Promise<void> {
    await this.run(`
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      keys.find((key) => key.getAttribute('key') === '${letter}').doCommand();
      return 1;`);
  }

  /** Chooses an item, by its words, in the context menu that a right click has opened. */
  async chooseInMenu(label: string): Promise<void> {
    await waitFor('the context menu', () => this.run(`return ${MENU}.state === 'open'`));
    await this.run(`
      const item = [...${MENU}.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)});
      ${MENU}.activateItem(item);
      return 1;`);
  }

  /** Presses a button of the question on show, and waits until it is gone. */
  async answerQuestion(allow: boolean): Promise<void> {
    await waitFor('the question', () => this.run(`return ${QUESTION} !== null`));
    await this.run(`${QUESTION}.${allow ? 'button' : 'secondaryButton'}.click(); return 1;`);
    await waitFor('the end of the question', () => this.run(`return ${QUESTION} === null`));
  }

  /** Does what Firefox does for Ctrl+Shift+T. */
  async reopenClosed(): Promise<void> {
    await this.run(`document.getElementById('${REOPEN}').doCommand(); return 1;`);
  }

  /** Looks at every tab, one after another. */
  async wakeTabs(): Promise<void> {
    await waitFor('the tabs', () =>
      this.run(`return gBrowser.tabs.some((tab) => tab.hasAttribute('pending'))`),
    );
    await this.run(`for (const tab of gBrowser.tabs) gBrowser.selectedTab = tab; return 1;`);
  }

  /** Leaves Firefox as a reader does; it has no time to answer. */
  quit(): Promise<unknown> {
    return this.run(`Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit); return 1;`);
  }

  async clipboard(): Promise<string> {
    return String(await this.run(`return navigator.clipboard.readText();`));
  }

  async panelIsOpen(): Promise<boolean> {
    const open = `return SidebarController.isOpen && SidebarController.currentID.startsWith('hearsay')`;
    return (await this.run(open)) === true;
  }

  async closePanel(): Promise<void> {
    await this.run(`SidebarController.hide(); return 1;`);
  }
}
