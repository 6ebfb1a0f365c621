// Tabs and windows that were closed, brought back by Chromium itself. No test can press Ctrl+Shift+T, nor may Hearsay ask
// for it: an extension made for this does, which holds the permission and nothing else.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { DevTools } from './chromium-target.ts';

const MANIFEST = { manifest_version: 3, name: 'Reopener', version: '1', permissions: ['sessions'] };

/** Brings back what was closed last: a tab, or a window with its tabs. */
export async function reopenClosed(context: BrowserContext, devtools: DevTools): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-reopener-'));
  try {
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    await writeFile(path.join(folder, 'page.html'), '<!doctype html>');
    const { id } = await devtools.send('Extensions.loadUnpacked', { path: folder });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${String(id)}/page.html`);
    await page.evaluate('chrome.sessions.restore()');
    await page.close();
    await devtools.send('Extensions.uninstall', { id });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
