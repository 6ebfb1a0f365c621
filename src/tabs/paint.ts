// Marks on and off in one tab: page and badge always together.

import type { Painted } from '../messaging/messages.ts';
import { loadSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';
import { tellPage } from './page-link.ts';
import type { Reading } from './reading.ts';

/** Paints a reading's marks in the reader's looks. Null: no page script is there, or not with the text they belong to. */
export async function paintMarks(tabId: number, reading: Reading): Promise<Painted> {
  const { settings } = await loadSettings();
  const { text, markList } = reading;
  const marks = markList.map(({ words: _words, ...mark }) => mark);
  const painted = await tellPage(tabId, { to: 'page', kind: 'paint', text, marks, look: settings.look });
  await showBadge(tabId, reading);
  if (typeof painted !== 'object' || painted === null) return null;
  return { paintMs: Number((painted as { paintMs?: unknown }).paintMs ?? 0) };
}

/** Takes every mark of ours off the page. A page without our script has none. */
export async function clearMarks(tabId: number): Promise<void> {
  await tellPage(tabId, { to: 'page', kind: 'clear' });
  await showBadge(tabId, null);
}
