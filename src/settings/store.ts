// Settings in the browser's storage: read, changed one at a time, watched. Nothing stored is ever dropped unseen.

import { browser } from '../messaging/browser.ts';
import { parseSettings, readLook, type ParseProblem } from './parse-settings.ts';
import type { Settings } from './settings.ts';

export const SETTINGS_KEY = 'settings';
/** Where settings lie that we could not read whole, word for word, until the reader has them back. */
export const KEPT_KEY = 'settings-kept';
const LOOK_KEY = 'look';

type SaveProblem = 'quota' | 'unavailable';
export type SettingsProblem = ParseProblem | SaveProblem;

export interface LoadedSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** The settings as stored, or the defaults with the problem named. Never rejects. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    const parsed = parseSettings(stored[SETTINGS_KEY]);
    if (!parsed.settings.syncLook) return parsed;
    const synced = readLook((await browser.storage.sync.get(LOOK_KEY))[LOOK_KEY]);
    return synced ? { ...parsed, settings: { ...parsed.settings, look: synced } } : parsed;
  } catch {
    return { settings: parseSettings(undefined).settings, problem: 'unavailable' };
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and stores them; changes wait for each other. When storing fails, what was stored
 * before stays, and the answer holds the old settings with the problem.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<LoadedSettings> {
  const changed = queue.then(async (): Promise<LoadedSettings> => {
    const before = await loadSettings();
    const after = change(before.settings);
    const problem = await storeSettings(after, before.problem);
    return problem ? { settings: before.settings, problem } : { settings: after, problem: null };
  });
  queue = changed;
  return changed;
}

async function storeSettings(settings: Settings, found: SettingsProblem | null): Promise<SaveProblem | null> {
  try {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const kept = found === 'damaged' || found === 'newer' ? { [KEPT_KEY]: stored } : {};
    // A later version's fields ride along, so that going back and forth between versions loses nothing.
    const unknown = found === 'newer' ? (stored as object) : {};
    await browser.storage.local.set({ ...kept, [SETTINGS_KEY]: { ...unknown, ...settings } });
    if (settings.syncLook) await browser.storage.sync.set({ [LOOK_KEY]: settings.look });
    return null;
  } catch (error) {
    return /quota/i.test(String(error)) ? 'quota' : 'unavailable';
  }
}

/** Settings we set aside because we could not read them whole; undefined where there are none. */
export async function keptSettings(): Promise<unknown> {
  return (await browser.storage.local.get(KEPT_KEY))[KEPT_KEY];
}

/** Calls back with every new state of the settings, from any page of Hearsay; gives the way to stop. */
export function watchSettings(listener: (loaded: LoadedSettings) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, unknown>>): void => {
    if (SETTINGS_KEY in changes || LOOK_KEY in changes) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
