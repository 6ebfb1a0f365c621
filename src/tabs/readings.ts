// Readings in `storage.session`: gone with the browser, gone with the tab, least recently used out first.
// Nothing else survives the background's sleep, so whatever must be known later stands here. A reading is kept as one
// JSON text: as an object of many small ones, browsers count it several times as large against the 10 MB they allow.
// Firefox counts two bytes for each of its characters.

import { browser } from '../messaging/browser.ts';
import { failedReading, formatReading, parseReading, type Reading } from './reading.ts';

/** About 20,000 characters for a thousand words. */
const MOST_READINGS = 40;
/** Tab ids in order of use, the latest last. */
const ORDER_KEY = 'order';

const keyOf = (tabId: number, of: Reading['of']): string => `${of}:${tabId}`;

/** Entries, of which nothing is known; undefined where there is none, or where storage itself fails. */
async function loadEntries(keys: readonly string[]): Promise<readonly unknown[]> {
  try {
    const found = await browser.storage.session.get([...keys]);
    return keys.map((key) => found[key]);
  } catch {
    return keys.map(() => undefined);
  }
}

/** The reading of a tab, or null. A damaged entry counts as none. */
export async function loadReading(tabId: number, of: Reading['of'] = 'page'): Promise<Reading | null> {
  const [stored] = await loadEntries([keyOf(tabId, of)]);
  return parseReading(stored);
}

/** The selection's reading where there is one, else the page's. */
export async function latestReading(tabId: number): Promise<Reading | null> {
  const stored = await loadEntries([keyOf(tabId, 'selection'), keyOf(tabId, 'page')]);
  return parseReading(stored[0]) ?? parseReading(stored[1]);
}

/** Ids of the tabs with a reading of their page, least recently used first. */
export async function readTabs(): Promise<readonly number[]> {
  const [stored] = await loadEntries([ORDER_KEY]);
  return Array.isArray(stored) ? stored.filter((id): id is number => typeof id === 'number') : [];
}

/** Changes wait for each other: two tabs read at once would else overwrite each other's place in the order. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<Given>(work: () => Promise<Given>): Promise<Given> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

/**
 * Keeps a reading, pushing out the least recently used where there are too many or storage is full.
 * @returns what was kept: where not even this one fits, that the page is too long, without its report; where storage
 * takes nothing at all, that reading failed
 */
export async function keepReading(tabId: number, reading: Reading): Promise<Reading> {
  const kept = await inTurn(() => store(tabId, reading));
  // A tab that closed meanwhile has been forgotten already: this came too late and must not outlive it.
  if (!(await isOpen(tabId))) await dropReading(tabId);
  return kept;
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

async function store(tabId: number, reading: Reading): Promise<Reading> {
  const key = keyOf(tabId, reading.of);
  const text = formatReading(reading);
  const others = (await readTabs()).filter((id) => id !== tabId);
  while (others.length >= MOST_READINGS) await forget(others.shift());
  for (;;) {
    if (await fits({ [key]: text, [ORDER_KEY]: [...others, tabId] })) return reading;
    if (others.length === 0) break;
    await forget(others.shift());
  }
  const tooLong = { ...failedReading('too-long', reading.of), document: reading.document };
  const kept = await fits({ [key]: formatReading(tooLong), [ORDER_KEY]: [tabId] });
  return kept ? tooLong : failedReading('failed', reading.of);
}

async function fits(entries: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.session.set(entries);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all that is known of a tab. */
export function dropReading(tabId: number): Promise<void> {
  return inTurn(async () => {
    await forget(tabId);
    const others = (await readTabs()).filter((id) => id !== tabId);
    await fits({ [ORDER_KEY]: others });
  });
}

/** Forgets what was read of the selection; the page's own reading stays. */
export function dropSelection(tabId: number): Promise<void> {
  return inTurn(() => remove([keyOf(tabId, 'selection')]));
}

async function forget(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await remove([keyOf(tabId, 'page'), keyOf(tabId, 'selection')]);
}

async function remove(keys: string[]): Promise<void> {
  try {
    await browser.storage.session.remove(keys);
  } catch {
    // Storage that fails holds nothing that could be read again either.
  }
}
