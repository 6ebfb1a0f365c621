// Tabs load, close and lose their grant: readings follow.

import { browser } from '../messaging/browser.ts';
import { choiceFor, siteOf } from '../settings/sites.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { settingsMark } from './analyse.ts';
import { showBadge } from './badge.ts';
import { documentIn } from './page-link.ts';
import { clearMarks, paintMarks } from './paint.ts';
import { readPage } from './read-tab.ts';
import { dropReading, loadReading, readTabs } from './readings.ts';
import { runIn, stopRun } from './runs.ts';
import { UNREAD } from './tab-state.ts';
import { tellViews } from './views.ts';

/** Listens from now on. Call it while the background starts: these events wake it. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void followLoad(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void followClose(tabId));
  browser.permissions.onRemoved.addListener(() => void followRevoke());
  watchSettings(() => void followSettings());
}

/**
 * A page finished loading. The same document (a change of address alone) keeps its reading. On a new one marks
 * return where they were on or the site is set to "always", if the grant still reaches; else the tab is unread.
 */
async function followLoad(tabId: number): Promise<void> {
  if (runIn(tabId)) return;
  const reading = await loadReading(tabId);
  const here = await documentIn(tabId);
  if (reading && here !== null && here === reading.document) return;
  // A reader who clicked meanwhile was faster: that reading stands.
  if (runIn(tabId) || (await loadReading(tabId))?.document !== reading?.document) return;
  if (reading) await forget(tabId);
  const { url } = await browser.tabs.get(tabId);
  const choice = choiceFor((await loadSettings()).settings, siteOf(url));
  if (choice === 'always' ? url !== undefined : reading?.marks && choice !== 'never')
    await readQuietly(tabId);
}

/** Reads without being asked, so it says nothing where that fails. */
async function readQuietly(tabId: number): Promise<void> {
  const { report } = await readPage(tabId);
  if (report === null) await forget(tabId);
}

async function followClose(tabId: number): Promise<void> {
  stopRun(tabId, 'gone');
  await dropReading(tabId);
}

/** A grant was taken back: pages that only it let us read lose their marks and are forgotten. */
async function followRevoke(): Promise<void> {
  for (const tabId of await readTabs()) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.url !== undefined) continue;
    await clearMarks(tabId);
    await forget(tabId);
  }
}

/** Looks are painted anew at once; other rules or words mean reading again. */
async function followSettings(): Promise<void> {
  const { settings } = await loadSettings();
  for (const tabId of await readTabs()) {
    const reading = await loadReading(tabId);
    if (!reading?.marks) continue;
    if (reading.madeWith === settingsMark(settings)) await paintMarks(tabId, reading);
    else await readPage(tabId);
  }
}

async function forget(tabId: number): Promise<void> {
  await dropReading(tabId);
  await showBadge(tabId, null);
  await tellViews(tabId, UNREAD);
}
