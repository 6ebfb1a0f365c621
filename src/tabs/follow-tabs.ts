// Tabs load, close and lose their grant: readings follow.

import { browser } from '../messaging/browser.ts';
import { choiceFor, siteOf } from '../settings/sites.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { settingsMark } from './analyse.ts';
import { forget } from './forget.ts';
import { followRevoke } from './grants.ts';
import { showsDocument } from './page-link.ts';
import { paintMarks } from './paint.ts';
import { readPage } from './read-tab.ts';
import { dropReading, keepReading, loadReading, readTabs } from './readings.ts';
import type { Reading } from './reading.ts';
import { runIn, stopRun } from './runs.ts';
import { inTurn } from './turns.ts';

/** Listens from now on. Call it while the background starts: these events wake it. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.discarded === true) void followSleep(tabId);
    if (change.status === 'complete') void followLoad(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void followClose(tabId));
  browser.tabs.onReplaced.addListener((added, removed) => void followReplace(added, removed));
  browser.permissions.onRemoved.addListener(() => void followRevoke());
  watchSettings(() => void followSettings());
}

/**
 * A page finished loading. The same document (a change of address alone) keeps its reading. On a new one marks
 * return where they were on or the site is set to "always", if the grant still reaches; else the tab is unread.
 */
async function followLoad(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return; // closed already
  const { url } = tab;
  const [slept, before] = await inTurn(tabId, async () => {
    const reading = await loadReading(tabId);
    return [reading?.asleep ? reading : null, await leaveDocument(tabId, url !== undefined)] as const;
  });
  if (before === 'stays' || url === undefined) return;
  const choice = choiceFor((await loadSettings()).settings, siteOf(url));
  const isWanted = choice === 'always' || (choice !== 'never' && before === 'marked');
  // A reader who clicked meanwhile was faster: that reading stands.
  if (isWanted && !runIn(tabId)) await readQuietly(tabId, slept);
}

/** Forgets what was read of a document that is gone, and stops what still reads it. */
async function leaveDocument(tabId: number, isGranted: boolean): Promise<'stays' | 'marked' | 'unmarked'> {
  const run = runIn(tabId);
  if (run !== null) {
    // Before the article was collected it is that of the page in front, whichever this is.
    if (run.document === null || (await showsDocument(tabId, run.document))) return 'stays';
    stopRun(tabId, 'gone');
  }
  const reading = await loadReading(tabId);
  if (reading === null) return run === null ? 'unmarked' : 'marked';
  if (reading.asleep && !isGranted) return 'stays'; // Firefox wakes a tab by way of an empty page
  if (reading.document !== null && (await showsDocument(tabId, reading.document))) return 'stays';
  await forget(tabId);
  return run !== null || reading.marks ? 'marked' : 'unmarked';
}

/**
 * Reads without being asked, so it says nothing where that fails. A tab that wakes may still show the empty page that
 * Firefox wakes it by: it is read once more when it has its own, or when that is loaded.
 */
async function readQuietly(tabId: number, slept: Reading | null): Promise<void> {
  await readPage(tabId);
  const failed = await inTurn(tabId, async () => {
    const report = (await loadReading(tabId))?.report ?? null;
    const isFailed = report === null && !runIn(tabId);
    if (isFailed) await (slept === null ? forget(tabId) : keepReading(tabId, slept));
    return isFailed;
  });
  if (!failed || slept === null) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab !== null && tab.status !== 'loading') await readQuietly(tabId, null);
}

async function followClose(tabId: number): Promise<void> {
  stopRun(tabId, 'gone');
  await inTurn(tabId, () => dropReading(tabId));
}

/** The browser put a tab to sleep: its page is gone, and will be loaded again when it wakes. */
function followSleep(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const reading = await loadReading(tabId);
    if (reading !== null) await keepReading(tabId, { ...reading, asleep: true });
  });
}

/** Chrome gives a tab that it puts to sleep another id: its reading goes along, so that its marks return when it wakes. */
async function followReplace(added: number, removed: number): Promise<void> {
  stopRun(removed, 'gone');
  const reading = await loadReading(removed);
  if (reading !== null) await inTurn(added, () => keepReading(added, reading));
  await inTurn(removed, () => dropReading(removed));
}

/** Looks are painted anew at once; other rules or words mean reading again. */
async function followSettings(): Promise<void> {
  const madeWith = settingsMark((await loadSettings()).settings);
  for (const tabId of await readTabs()) {
    const isStale = await inTurn(tabId, async () => {
      const reading = await loadReading(tabId);
      if (!reading?.marks) return false;
      if (reading.madeWith === madeWith) await paintMarks(tabId, reading);
      return reading.madeWith !== madeWith;
    });
    if (isStale) await readPage(tabId);
  }
}
