// A page read through the background, as a click would have it read, but without a popup in the way.

import type { TabState } from '../../../src/messaging/messages.ts';
import { waitFor, type Browser, type Tab } from './browser.ts';
import { fingerprint, highlightNames, markedText } from './what-shows.ts';

/** A page on trial, read through the background as a click would have it read. */
export class TriedPage {
  readonly tab: Tab;
  readonly id: number;
  readonly #control: Tab;
  #before = '';

  constructor(tab: Tab, id: number, control: Tab) {
    this.tab = tab;
    this.id = id;
    this.#control = control;
  }

  /** Asks the background something about this page, as the popup does. */
  ask(message: { readonly kind: 'read' | 'state' | 'marks'; readonly on?: boolean }): Promise<TabState> {
    return this.#control.evaluate(
      (sent) => (globalThis as unknown as Api).chrome.runtime.sendMessage(sent) as Promise<TabState>,
      { ...message, to: 'background', tabId: this.id },
    );
  }

  async read(): Promise<TabState> {
    this.#before = await fingerprint(this.tab);
    return this.ask({ kind: 'read' });
  }

  switchMarks(on: boolean): Promise<TabState> {
    return this.ask({ kind: 'marks', on });
  }

  /** The painted words, sorted. */
  async words(): Promise<string[]> {
    return (await markedText(this.tab)).toSorted();
  }

  /** Waits until these words, among others, are painted. */
  async shows(...words: readonly string[]): Promise<void> {
    const isThere = (painted: readonly string[]): boolean =>
      words.every((each) => painted.some((text) => text.includes(each)));
    await waitFor(`marks on ${words.join(' | ')}`, () => this.words(), isThere);
  }

  /** Waits until nothing is painted. */
  async isBare(): Promise<void> {
    await waitFor(
      'no marks',
      () => highlightNames(this.tab),
      (names) => names.length === 0,
    );
  }

  /** Switches off and tells whether the page is what it was before it was read. */
  async isCleanWhenOff(): Promise<boolean> {
    await this.switchMarks(false);
    return (await fingerprint(this.tab)) === this.#before;
  }
}

/** Opens an address in a tab; `control` is a page of Hearsay's own, whose grant lets it see the tab's address. */
export async function openTried(reader: Browser, control: Tab, url: string): Promise<TriedPage> {
  const tab = await reader.openTab(url);
  const id = await control.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as Api).chrome.tabs.query({});
    return tabs.find((each) => each.url === wanted)?.id ?? -1;
  }, url);
  return new TriedPage(tab, id, control);
}

interface Api {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  };
}
