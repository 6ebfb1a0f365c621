// The count on the toolbar button: how many statements stand unverified in this text. Neutral grey, never a verdict.

import { browser } from '../messaging/browser.ts';
import type { StoredReport } from '../messaging/messages.ts';
import type { Reading } from './reading.ts';

const GREY = '#5d6673';
const WHITE = '#ffffff';

/** Shows the count for one tab; nothing while its marks are off, and nothing where there is nothing to note. */
export async function showBadge(tabId: number, reading: Reading | null): Promise<void> {
  const flagged = reading?.marks && reading.report ? countFlagged(reading.report) : 0;
  const text = flagged === 0 ? '' : flagged > 999 ? '999+' : String(flagged);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GREY });
    await browser.action.setBadgeTextColor?.({ tabId, color: WHITE });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab closed in the meantime, and its badge with it.
  }
}

/** As the popup lists them: statements with a claim that carries a flag. */
export function countFlagged({ statements, claims }: StoredReport): number {
  const flagged = new Set(claims.filter(({ flags }) => flags.length > 0).map(({ id }) => id));
  return statements.filter(({ claimIds }) => claimIds.some((id) => flagged.has(id))).length;
}
