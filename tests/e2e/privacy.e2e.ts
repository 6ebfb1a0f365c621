// What the extension must not do: ask for more than a click needs, call anybody, keep what was read.

import { readFileSync, readdirSync } from 'node:fs';
import { buildOf } from './harness/browser.ts';
import { row } from './faults/row.ts';
import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';

test(
  'the manifest asks for what a click needs and nothing else',
  row(
    'no warning at install',
    'activeTab, scripting, storage, contextMenus, Chrome’s sidePanel; no file open to pages; data collection “none”',
  ),
  async ({ reader }) => {
    const manifest = JSON.parse(readFileSync(`${buildOf(reader.name)}/manifest.json`, 'utf8'));
    const forBoth = ['activeTab', 'scripting', 'storage', 'contextMenus'];
    expect(manifest.permissions).toEqual(reader.name === 'firefox' ? forBoth : [...forBoth, 'sidePanel']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    if (reader.name === 'firefox')
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
  },
);

test('no file of the build names a server', async ({ reader }) => {
  const folder = buildOf(reader.name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const code = readFileSync(`${folder}/${file}`, 'utf8');
    expect(code, file).not.toMatch(/XMLHttpRequest|new WebSocket|EventSource|sendBeacon/);
  }
});

test(
  'reading a page asks nothing of its server, and the page sees no file of ours',
  row('nothing', 'the page’s server and its script cannot tell that it is read'),
  async ({ reader, site }) => {
    const tab = await reader.openTab(`${site.url}harbour.html`);
    const asked = site.asked.length;
    const popup = await reader.clickToolbar(tab);
    await waitUntilRead(popup);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const askedSince = site.asked.slice(asked).filter((name) => name !== 'favicon.ico'); // the browser's own
    expect(askedSince).toEqual([]);
    const resources = await tab.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(resources.filter((name) => name.includes('extension://'))).toEqual([]);
    await tab.close();
  },
);

test(
  'nothing of an article is kept once its tab is closed',
  row('nothing', 'session memory and storage hold no word of it'),
  async ({ reader, site }) => {
    const view = await reader.openTab(reader.extensionUrl('popup.html'));
    const stored = () =>
      view.evaluate(async () => {
        interface Store {
          get(): Promise<Record<string, unknown>>;
        }
        const own = globalThis as unknown as Record<
          string,
          { storage: { local: Store; session: Store } } | undefined
        >;
        const { local, session } = (own['browser'] ?? own['chrome'])!.storage;
        return JSON.stringify([await local.get(), await session.get()]);
      });
    const tab = await reader.openTab(`${site.url}harbour.html`);
    await waitUntilRead(await reader.clickToolbar(tab));
    expect(await stored()).toContain('Odile Brandt'); // while the tab is open, in memory
    expect(await stored()).not.toContain('takes forty minutes'); // never the article itself
    await tab.close();
    await expect.poll(stored).not.toContain('Odile Brandt');
    expect(await stored()).not.toContain('harbour.html');
    await view.close();
  },
);
