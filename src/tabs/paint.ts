// Marks on and off in one tab: page and badge always together.

import { loadSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';
import { tellPage } from './page-link.ts';
import type { Reading } from './reading.ts';

/** Paints a reading's marks in the reader's looks. Null: there is no page script to paint them. */
export async function paintMarks(tabId: number, reading: Reading): Promise<{ paintMs: number } | null> {
  const { settings } = await loadSettings();
  const marks = reading.markList.map(({ words: _words, ...mark }) => mark);
  const painted = await tellPage(tabId, { to: 'page', kind: 'paint', marks, look: settings.look });
  await showBadge(tabId, reading);
  if (painted === undefined) return null;
  const { paintMs } = (painted ?? {}) as { paintMs?: unknown };
  return { paintMs: Number(paintMs ?? 0) };
}

/** Takes every mark of ours off the page. A page without our script has none. */
export async function clearMarks(tabId: number): Promise<void> {
  await tellPage(tabId, { to: 'page', kind: 'clear' });
  await showBadge(tabId, null);
}
