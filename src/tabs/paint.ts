// Marks on and off in one tab: page and badge always together.

import type { Painted, WalkedPlace } from '../messaging/messages.ts';
import { lookFor } from '../settings/look-for.ts';
import { loadSettings } from '../settings/store.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import { showBadge } from './badge.ts';
import { findInPage } from './find-in-page.ts';
import { tellPage } from './page-link.ts';
import type { Reading } from './reading.ts';
import { shownReading } from './shown-reading.ts';

/**
 * Paints a reading's marks in the reader's looks.
 * @param place where its text was found just now; null: where the page knows it to stand
 * @returns null where no page script is there, or not with the text they belong to
 */
export async function paintMarks(
  tabId: number,
  reading: Reading,
  place: WalkedPlace | null = null,
): Promise<Painted> {
  const { settings } = await loadSettings();
  const shown = await shownReading(reading);
  const { text, markList } = shown;
  const look = lookFor(settings, shown.report?.document.kind ?? null);
  const marks = markList.map(({ words: _words, ...mark }) => mark);
  const paintAt = (at: WalkedPlace | null): Promise<unknown> =>
    tellPage(tabId, { to: 'page', kind: 'paint', text, place: at, marks, look });
  let painted = await paintAt(place);
  // A page whose marks were off, or that was walked again since, does not know where the text stands.
  if (painted === null) {
    const anew = await findAnew(tabId, text);
    painted = anew === null ? null : await paintAt(anew);
  }
  await showBadge(tabId, shown);
  if (typeof painted !== 'object' || painted === null) return null;
  return { paintMs: Number((painted as { paintMs?: unknown }).paintMs ?? 0) };
}

/** Where the text with this fingerprint stands now; null where the page has another article, or none. */
async function findAnew(tabId: number, text: number): Promise<WalkedPlace | null> {
  const outcome = await findInPage(tabId, null);
  if (typeof outcome === 'string') return null;
  return textFingerprint(outcome.found.article.text) === text ? outcome.found.place : null;
}

/** Takes every mark of ours off the page. A page without our script has none. */
export async function clearMarks(tabId: number): Promise<void> {
  await tellPage(tabId, { to: 'page', kind: 'clear' });
  await showBadge(tabId, null);
}
