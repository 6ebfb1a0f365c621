// A small browser for the background: tabs with or without a grant, a page script in some, storage with a limit.

import type { PageText } from '../../src/article/page-text.ts';
import { isPageText } from '../../src/messaging/is-page-text.ts';
import type { WalkedText } from '../../src/messaging/messages.ts';
import { pageOfText } from './page-of-text.ts';

type Listener = (...given: never[]) => unknown;

/** An event of the browser, fired by tests. */
class FakeEvent {
  #listeners: Listener[] = [];
  addListener = (listener: Listener): void => void this.#listeners.push(listener);
  removeListener = (listener: Listener): void => {
    this.#listeners = this.#listeners.filter((each) => each !== listener);
  };
  fire(...given: unknown[]): unknown[] {
    return this.#listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...given));
  }
  clear(): void {
    this.#listeners = [];
  }
}

export interface FakeTab {
  granted: boolean;
  url: string;
  /** What the browser says when it refuses a page that no extension may touch. */
  refusal: string | null;
  /** Each load of the page has another one. */
  document: number;
  scriptIn: number | null;
  /** The page's text, which the page script hands out when asked; or what it answers instead. */
  collected: unknown;
  /** Which walk through the page is the latest: its own look at a changed page is one, too. */
  walk: number;
  /** The fingerprint of the text that the page script knows the place of. */
  placed: number | null;
  badge: string;
  selection: string;
  /** Kinds of the messages the page script got. */
  heard: string[];
  /** What functions that we run in the page were given. */
  told: unknown[];
  /** Whether marks are on the page. */
  marked: boolean;
  /** Style sheets put on by the browser. */
  sheets: string[];
  /** Runs before the page script hears a message of this kind. */
  before: Record<string, (() => Promise<unknown>) | undefined>;
}

export const SAMPLE_TEXT =
  'Sources close to the company said the ferry had already been sold. ' +
  'The harbour master, Odile Brandt, denied it. "We sail all year," Brandt said on Friday.';
export const SAMPLE = pageOfText(SAMPLE_TEXT, { outlet: 'The Marlow Courier' });

export const world = {
  tabs: new Map<number, FakeTab>(),
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  quota: Infinity,
  /** What session storage says when it fails altogether; null while it works. */
  sessionFailure: null as string | null,
  views: [] as { kind: string; state?: { phase: string; problem: string | null } }[],
  viewsOpen: true,
  menus: [] as { id: string }[],
  opened: [] as string[],
  popups: 0,
  panels: [] as unknown[],
};

export function addTab(id: number, facts: Partial<FakeTab> = {}): FakeTab {
  const tab: FakeTab = {
    granted: true,
    url: 'https://courier.example/ferry',
    refusal: null,
    document: 1000 + id,
    scriptIn: null,
    collected: SAMPLE,
    walk: 0,
    placed: null,
    badge: '',
    selection: '',
    heard: [],
    told: [],
    marked: false,
    sheets: [],
    before: {},
    ...facts,
  };
  world.tabs.set(id, tab);
  return tab;
}

/** The page goes to another document; the page script and, without a site's grant, the click's grant go with it. */
export function navigate(tab: FakeTab, granted: boolean): void {
  tab.document += 1;
  tab.placed = null;
  tab.granted = granted;
  tab.marked = false;
}

const onMessage = new FakeEvent();
export const events = {
  updated: new FakeEvent(),
  removed: new FakeEvent(),
  replaced: new FakeEvent(),
  permissionsRemoved: new FakeEvent(),
  command: new FakeEvent(),
  menu: new FakeEvent(),
  installed: new FakeEvent(),
  storage: new FakeEvent(),
  message: onMessage,
};

export function resetWorld(): void {
  world.tabs.clear();
  for (const area of [world.session, world.local]) for (const key of Object.keys(area)) delete area[key];
  Object.assign(world, {
    quota: Infinity,
    sessionFailure: null,
    views: [],
    viewsOpen: true,
    opened: [],
    menus: [],
    popups: 0,
    panels: [],
  });
  for (const event of Object.values(events)) event.clear();
}

const tabOf = (id: number): FakeTab => {
  const tab = world.tabs.get(id);
  if (tab === undefined) throw new Error(`No tab with id: ${id}`);
  return tab;
};

interface Injected {
  readonly target: { readonly tabId: number };
  readonly func?: () => unknown;
  readonly args?: readonly unknown[];
}

async function executeScript({ target, func, args }: Injected) {
  const tab = tabOf(target.tabId);
  if (tab.refusal !== null) throw new Error(tab.refusal);
  if (!tab.granted) throw new Error('Cannot access contents of the page.');
  if (args) tab.told.push(...args);
  if (func) return [{ result: tab.selection }];
  tab.scriptIn = tab.document;
  return [{ result: undefined }];
}

const sheetsOf = ({ target }: { target: { tabId: number } }): FakeTab => {
  const tab = tabOf(target.tabId);
  if (!tab.granted) throw new Error('Cannot access contents of the page.');
  return tab;
};
const insertCSS = async (given: { target: { tabId: number }; css: string }) =>
  void sheetsOf(given).sheets.push(given.css);
const removeCSS = async (given: { target: { tabId: number }; css: string }) => {
  const tab = sheetsOf(given);
  tab.sheets = tab.sheets.filter((css) => css !== given.css);
};

interface ToFakePage {
  readonly kind: string;
  readonly frame?: number;
  readonly text?: number;
  readonly place?: { readonly walk: number } | null;
}

async function sendToPage(id: number, message: ToFakePage): Promise<unknown> {
  const tab = tabOf(id);
  if (tab.scriptIn !== tab.document) throw new Error('Receiving end does not exist.');
  await tab.before[message.kind]?.();
  if (tab.scriptIn !== tab.document) throw new Error('The message channel closed.');
  tab.heard.push(message.kind);
  if (message.kind === 'alive') return tab.document;
  if (message.kind === 'collect') return message.frame === 0 ? walk(tab) : NO_FRAME;
  if (message.kind === 'clear') {
    tab.marked = false;
    tab.placed = null;
  }
  return message.kind === 'paint' ? paint(tab, message) : null;
}

const NO_FRAME = { ok: false, problem: 'no-article' };

function walk(tab: FakeTab): unknown {
  if (!isPageText(tab.collected)) return tab.collected;
  tab.walk += 1;
  return { ok: true, walked: walkedIn(tab, tab.collected), collectMs: 1 };
}

/** A page's text as the page script of a tab hands it out. */
export const walkedIn = ({ document, walk }: FakeTab, page: PageText): WalkedText => ({
  document,
  walk,
  page,
});

function paint(tab: FakeTab, { text, place }: ToFakePage): unknown {
  if (place ? place.walk !== tab.walk : text !== tab.placed) return null;
  tab.placed = text ?? null;
  tab.marked = true;
  return { paintMs: 1 };
}

const work = (limited: boolean): void => {
  if (limited && world.sessionFailure !== null) throw new Error(world.sessionFailure);
};

const areaOf = (stored: Record<string, unknown>, limited: boolean) => ({
  get: async (keys: string | string[]) => {
    work(limited);
    const known = [keys].flat().filter((key) => key in stored);
    return Object.fromEntries(known.map((key) => [key, structuredClone(stored[key])]));
  },
  set: async (entries: Record<string, unknown>) => {
    work(limited);
    if (limited && JSON.stringify({ ...stored, ...entries }).length > world.quota)
      throw new Error('QUOTA_BYTES');
    Object.assign(stored, structuredClone(entries));
  },
  remove: async (keys: string | string[]) => {
    work(limited);
    for (const key of [keys].flat()) delete stored[key];
  },
});

export const incoming = (): FakeEvent => onMessage;

export const browser = {
  runtime: {
    id: 'hearsay',
    getURL: (path: string) => `chrome-extension://hearsay/${path}`,
    onInstalled: events.installed,
    onMessage,
    sendMessage: async (message: never) => {
      if (!world.viewsOpen) throw new Error('Receiving end does not exist.');
      world.views.push(message);
    },
  },
  i18n: { getMessage: (key: string, words?: readonly string[]) => [`[${key}]`, ...(words ?? [])].join(' ') },
  storage: {
    session: areaOf(world.session, true),
    local: areaOf(world.local, false),
    sync: areaOf({}, false),
    onChanged: events.storage,
  },
  scripting: { executeScript, insertCSS, removeCSS },
  tabs: {
    get: async (id: number) => {
      const { granted, url } = tabOf(id);
      return { id, ...(granted ? { url } : {}) };
    },
    query: async ({ active }: { active?: boolean }) =>
      active
        ? [{ id: 1 }]
        : [...world.tabs].map(([id, { granted, url }]) => ({ id, ...(granted ? { url } : {}) })),
    create: async ({ url }: { url: string }) => void world.opened.push(url),
    sendMessage: sendToPage,
    onUpdated: events.updated,
    onRemoved: events.removed,
    onReplaced: events.replaced,
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
      tabOf(tabId).badge = text;
    },
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    openPopup: async () => void (world.popups += 1),
  },
  permissions: { onRemoved: events.permissionsRemoved },
  commands: { onCommand: events.command },
  contextMenus: {
    onClicked: events.menu,
    removeAll: async () => void (world.menus = []),
    create: (entry: { id: string }) => void world.menus.push(entry),
  },
  sidePanel: { open: async (where: unknown) => void world.panels.push(where) },
};
