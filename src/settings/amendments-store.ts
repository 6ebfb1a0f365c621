// The reader's own say on articles, kept in storage.local by the article's address until the reader forgets it.

import { browser } from '../messaging/browser.ts';
import {
  isEmpty,
  NO_AMENDMENTS,
  withAmendment,
  type Amendment,
  type Amendments,
} from '../report/amend/amendments.ts';
import type { AmendAnswer } from '../messaging/messages.ts';

const PREFIX = 'own:';

/** The address an article's amendments lie under: without its fragment. Null where there is none. */
export function amendmentKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return `${PREFIX}${address.href}`;
}

/** What the reader changed in an article; nothing where there is none, where it is damaged or storage fails. */
export async function loadAmendments(url: string | null): Promise<Amendments> {
  const key = amendmentKey(url);
  if (key === null) return NO_AMENDMENTS;
  try {
    return readAmendments((await browser.storage.local.get(key))[key]);
  } catch {
    return NO_AMENDMENTS;
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** Keeps one change more; changes wait for each other. Where storing fails, what was kept before stays. */
export function amend(url: string | null, change: Amendment): Promise<AmendAnswer> {
  const key = amendmentKey(url);
  if (key === null) return Promise.resolve('unavailable');
  const stored = queue.then(async (): Promise<AmendAnswer> => {
    try {
      const before = readAmendments((await browser.storage.local.get(key))[key]);
      const after = withAmendment(before, change);
      if (isEmpty(after)) await browser.storage.local.remove(key);
      else await browser.storage.local.set({ [key]: after });
      return 'saved';
    } catch (error) {
      return /quota/i.test(String(error)) ? 'quota' : 'unavailable';
    }
  });
  queue = stored;
  return stored;
}

/** All articles with changes of the reader's, by address. */
export async function allAmendments(): Promise<Readonly<Record<string, Amendments>>> {
  const stored = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), readAmendments(value)]),
  );
}

/** Forgets the reader's changes to these articles. */
export async function forgetAmendments(addresses: readonly string[]): Promise<void> {
  await browser.storage.local.remove(addresses.map((address) => `${PREFIX}${address}`));
}

/** Lists whose entries are not what they should be lose those entries alone. */
export function readAmendments(stored: unknown): Amendments {
  if (!isRecord(stored)) return NO_AMENDMENTS;
  return {
    hidden: listOf(
      stored['hidden'],
      ({ category, words, nth }) => isText(category, words) && Number.isInteger(nth),
    ),
    sources: listOf(stored['sources'], ({ name, as = '', type = '', into = '' }) =>
      isText(name, as, type, into),
    ),
    notes: listOf(stored['notes'], ({ words, note }) => isText(words, note)),
  };
}

function listOf<Entry>(
  value: unknown,
  isSound: (entry: Record<string, unknown>) => boolean,
): readonly Entry[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is Entry => isRecord(entry) && isSound(entry));
}

const isText = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
