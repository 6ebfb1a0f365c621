// The few browser calls our pages make, on a made-up tab. Messages come from assets/_locales, or are made strange.

import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { TabState } from '../../src/messaging/messages.ts';
import { READ_STATE } from './sample-state.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

export interface FakeWorld {
  state: TabState;
  stored: Record<string, unknown>;
  granted: boolean;
  /** `long` doubles every message and turns the direction: what a hard language would do to the layout. */
  words: 'plain' | 'long';
  catalogue: Catalogue;
  /** Everything sent to the background, in order. */
  sent: unknown[];
  opened: string[];
}

const fresh = (): FakeWorld => ({
  state: READ_STATE,
  stored: {},
  granted: false,
  words: 'plain',
  catalogue: english,
  sent: [],
  opened: [],
});

export const world: FakeWorld = fresh();

/** A new browser, with nothing stored and nobody listening. */
export function resetWorld(): void {
  Object.assign(world, fresh());
  listeners.clear();
}

type Listener = (...given: never[]) => unknown;
const listeners = new Set<Listener>();
const messages = {
  addListener: (each: Listener) => listeners.add(each),
  removeListener: (each: Listener) => listeners.delete(each),
};
const ignored = { addListener: () => {}, removeListener: () => {} };

/** What the background would tell open views. */
export function tell(message: unknown): void {
  for (const listener of listeners) (listener as (message: unknown) => void)(message);
}

function getMessage(key: string, words: string | string[] = []): string {
  if (key === '@@bidi_dir') return world.words === 'long' ? 'rtl' : 'ltr';
  const filled = (world.catalogue[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, n) => [words].flat()[Number(n) - 1] ?? '',
  );
  if (world.words === 'plain' || filled === '' || key === 'localeCode') return filled;
  return `[${filled.replace(/[aeiou]/g, (vowel) => vowel + vowel)}]`;
}

const area = {
  get: async (key: string) => ({ [key]: world.stored[key] }),
  set: async (values: Record<string, unknown>) => void Object.assign(world.stored, values),
  remove: async (key: string) => void delete world.stored[key],
};

const tab = { id: 7, windowId: 1, url: 'https://tidewater-courier.example/port-ellery' };

/** The background's side; unused in views. */
export const incoming = () => messages;

export const browser = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: {
    id: 'hearsay',
    getURL: (path: string) => path,
    getManifest: () => ({ version: '0.1.0' }),
    onMessage: messages,
    sendMessage: async (message: { kind: string; on?: boolean }) => {
      world.sent.push(message);
      if (message.kind === 'jump' || message.kind === 'amend') return null;
      if (message.kind === 'marks') world.state = { ...world.state, marks: message.on === true };
      return world.state;
    },
  },
  storage: { local: area, sync: area, session: area, onChanged: ignored },
  permissions: {
    contains: async () => world.granted,
    request: async () => world.granted,
    remove: async () => true,
    onAdded: ignored,
    onRemoved: ignored,
  },
  tabs: {
    query: async () => [tab],
    get: async () => tab,
    create: async ({ url }: { url: string }) => void world.opened.push(url),
    onActivated: ignored,
    onUpdated: ignored,
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
  sidePanel: { open: async () => void world.opened.push('panel') },
  commands: { getAll: async () => [] },
};

/** What views ask without the polyfill. */
export const nativeBrowser = { runtime: browser.runtime };
