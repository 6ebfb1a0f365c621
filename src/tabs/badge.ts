// The count on the toolbar button: how many claims stand unverified in this text. Neutral grey, never a verdict.

import { browser } from '../messaging/browser.ts';
import type { Reading } from './reading.ts';

const GREY = '#5d6673';
const WHITE = '#ffffff';

/** Shows the count for one tab; nothing while its marks are off, and nothing where there is nothing to note. */
export async function showBadge(tabId: number, reading: Reading | null): Promise<void> {
  const claims = reading?.marks ? (reading.report?.claims ?? []) : [];
  const flagged = claims.filter((claim) => claim.flags.length > 0).length;
  const text = flagged === 0 ? '' : flagged > 999 ? '999+' : String(flagged);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GREY });
    await browser.action.setBadgeTextColor?.({ tabId, color: WHITE });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab closed in the meantime, and its badge with it.
  }
}
