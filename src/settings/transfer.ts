// Settings as a file: out whole, in again field by field.

import { parseSettings, type ParsedSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** The text of a settings file. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ hearsay: 'settings', ...settings }, null, 2)}\n`;
}

/**
 * Reads a settings file. Null where it is no settings file at all: then nothing should change. A file with
 * some unreadable fields gives the rest, and says so.
 */
export function importSettings(text: string): ParsedSettings | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  const ours =
    typeof file === 'object' && file !== null && (file as { hearsay?: unknown }).hearsay === 'settings';
  return ours ? parseSettings(file) : null;
}
