// Changes to the reader's own words.

import { readWordList } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** The settings with these words never marked again; unchanged where the list takes no more, or they are too long. */
export function withMuted(before: Settings, words: string): Settings {
  const muted = readWordList([...before.words.muted, words]) ?? before.words.muted;
  return { ...before, words: { ...before.words, muted } };
}
