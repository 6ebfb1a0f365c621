// What tests and scripts ask of a browser, the same for Chromium and Firefox.

/** A page, popup or panel of the browser that code can be run in. */
export interface View {
  /** Runs a function in the page's own world. Arguments and the answer travel as JSON. */
  evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** What is on show now, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** Has this tab get this page wherever it goes, in the network's place; where it goes a second time, it stays as it is. */
  alwaysShow(html: Buffer): Promise<void>;
  reload(): Promise<void>;
  /** Presses one key by its WebDriver or DOM name: 'Tab', 'Enter', 'a'. */
  press(key: string): Promise<void>;
  /** Moves the mouse there and clicks, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  /** Touches there with a finger, and lifts it. */
  tap(x: number, y: number): Promise<void>;
}

/** The real toolbar popup. It closes by itself when the reader clicks elsewhere. */
export interface Popup extends View {
  press(key: string): Promise<void>;
}

export interface LaunchOptions {
  /** False: with a window, for a reader. */
  readonly headless?: boolean;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Cut off from everything but this machine. */
  readonly offline?: boolean;
  /** A port of this machine: every request, to this machine too, goes through the proxy that listens there. */
  readonly proxyPort?: number;
  /** A folder for the profile, which the caller removes; without it one is made and removed. */
  readonly profile?: string;
  /** The profile was used before: the tabs of then come back, and Hearsay, if it was installed for good. */
  readonly again?: boolean;
}

export type Command = 'toggle' | 'next' | 'previous' | 'panel';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /**
   * Installs the built extension, or the one in `folder`, and closes the welcome page it opens; pages opened before stay
   * as they are.
   */
  install(folder?: string): Promise<void>;
  /** Installs the built extension so that it is there when the browser starts again with the same profile. */
  installForGood(): Promise<void>;
  /** Starts the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  /** Switches the extension off, or on again, as the browser's own list of extensions does. */
  enableExtension(on: boolean): Promise<void>;
  /** Lets the extension into private windows, as the browser's own settings do; starts it anew. */
  allowInPrivate(): Promise<void>;
  /** What shows at this address in a private window, which a test has opened. */
  privateView(url: string): Promise<View>;
  /** Ends the extension's background at once, as the browser does after half a minute of nothing. */
  endBackground(): Promise<void>;
  /** The address of a page inside the extension, such as 'popup.html'. */
  extensionUrl(file: string): string;
  openTab(url: string): Promise<Tab>;
  /** The tab that shows this address, or null. */
  tabAt(url: string): Promise<Tab | null>;
  /** Brings back the tab or window that was closed last, as Ctrl+Shift+T does; its address finds it. */
  reopenClosed(url: string): Promise<Tab>;
  /** A real click on the toolbar button with this tab in front: opens the popup and grants activeTab. */
  clickToolbar(tab: Tab): Promise<Popup>;
  bringToFront(tab: Tab): Promise<void>;
  /** Shows a tab as it would be printed, or again as on a screen. */
  showAsPrinted(tab: Tab, printed: boolean): Promise<void>;
  /** The keyboard command of this name, with this tab in front. */
  command(tab: Tab, name: Command): Promise<void>;
  /** Chooses "Marks on this page" in the page's context menu. */
  toggleByMenu(tab: Tab): Promise<void>;
  /** Chooses "Who says so?" on what is selected in the page; gives the popup that shows the answer. */
  askOfSelection(tab: Tab): Promise<Popup>;
  panelIsOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  /** What 'always on this site' asks for, answered with yes. */
  grantSites(origins: readonly string[]): Promise<void>;
  /** Takes a permission back, as the browser's own settings do. */
  revokeSites(origins: readonly string[]): Promise<void>;
  /** Answers the browser's question for a permission. Firefox only: no test can reach the one that Chromium asks. */
  answerQuestion(allow: boolean): Promise<void>;
  /** Does something that saves a file; gives the file, whole. */
  save(run: () => Promise<void>): Promise<SavedFile>;
  /** What was last copied, as text. */
  clipboard(): Promise<string>;
  /** What the browser itself noted of errors in the extension's own scripts, wherever they ran, since the first call. */
  extensionErrors(): Promise<readonly string[]>;
  /** Resolves when somebody has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** What pages are served as that a test or script answers with itself. */
export const HTML = 'text/html; charset=utf-8';

/** Where the build of this run lies; HEARSAY_OUT moves it, as in wxt.config.ts. */
export const buildOf = (browser: Browser['name']): string =>
  `${process.env['HEARSAY_OUT'] ?? '.output'}/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

/** The expression that runs a function elsewhere. */
export function callExpression(run: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(given)})`;
}

/** Run in a page: the middle of the selected words, in CSS pixels of the viewport. */
export function middleOfSelection(): { x: number; y: number } {
  const box = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Asks again until the answer is what was waited for, or throws with the last answer. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean = Boolean,
  timeoutMs = 10_000,
): Promise<Answer> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; last: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const KEY_CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** What a key looks like as a DOM event. */
export function keyboardEvent(key: string): { key: string; code: string; keyCode: number } {
  const code = key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key;
  return { key, code, keyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0) };
}
