// Private windows: Hearsay works there where the reader lets it, and keeps nothing of it.

import { expect, test } from '@playwright/test';
import type { TabState } from '../../../src/messaging/messages.ts';
import { serveSite } from '../../site/serve.ts';
import { waitFor, type Browser, type Tab } from '../harness/browser.ts';
import { withReader } from '../harness/launch.ts';
import { markedText } from '../harness/what-shows.ts';
import { pageOf } from './articles.ts';
import { row } from './row.ts';

interface Api {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
    readonly tabs: { remove(id: number): Promise<void> };
    readonly storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
    readonly windows: {
      create(of: object): Promise<{ incognito: boolean; tabs: { id: number }[] }>;
    };
  };
}

/** All that Hearsay keeps, as text. */
const kept = (control: Tab): Promise<{ local: string; session: string }> =>
  control.evaluate(async () => {
    const { local, session } = (globalThis as unknown as Api).chrome.storage;
    return {
      local: JSON.stringify(await local!.get(null)),
      session: JSON.stringify(await session!.get(null)),
    };
  });

const ask = (control: Tab, tabId: number, kind: 'read' | 'state'): Promise<TabState> =>
  control.evaluate(
    (message) => (globalThis as unknown as Api).chrome.runtime.sendMessage(message) as Promise<TabState>,
    { to: 'background', kind, tabId },
  );

/** Opens a private window at an address; gives the id of its tab. */
const openPrivate = (control: Tab, url: string): Promise<number> =>
  control.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as Api;
    const opened = await chrome.windows.create({ url: address, incognito: true });
    return opened.incognito ? opened.tabs[0]!.id : -1;
  }, url);

test(
  'a page in a private window',
  row(
    'marks, report and badge as in any window',
    'once its tab is closed nothing of it is kept, and never on disk',
  ),
  async ({}, { project }) => {
    test.setTimeout(90_000);
    const site = await serveSite({ 'secret.html': pageOf() });
    const url = `${site.url}secret.html`;
    const readThere = async (reader: Browser): Promise<void> => {
      await reader.allowInPrivate();
      await reader.grantSites(['http://127.0.0.1/*']);
      const control = await reader.openTab(reader.extensionUrl('options.html'));
      const tabId = await openPrivate(control, url);
      expect(tabId).toBeGreaterThan(0);
      const page = await reader.privateView(url);
      await waitFor('the page', () => page.evaluate(() => document.readyState === 'complete'));

      const { phase, report } = await ask(control, tabId, 'read');
      expect(phase).toBe('read');
      expect(report?.claims.length).toBeGreaterThan(2);
      await waitFor(
        'marks',
        () => markedText(page),
        (words) => words.some((each) => each.includes('Odile Brandt')),
      );
      const badge = (id: number) =>
        control.evaluate(
          (of) => (globalThis as unknown as Api).chrome.action.getBadgeText({ tabId: of }),
          id,
        );
      await expect.poll(() => badge(tabId)).toMatch(/\d/);
      const during = await kept(control);
      expect(during.session).toContain('Odile Brandt');
      expect(during.local).not.toMatch(/Odile Brandt|secret\.html/);

      await control.evaluate((id) => (globalThis as unknown as Api).chrome.tabs.remove(id), tabId);
      await expect.poll(async () => (await kept(control)).session).not.toContain('Odile Brandt');
      expect((await kept(control)).local).not.toMatch(/Odile Brandt|secret\.html/);
      await control.close();
    };
    try {
      await withReader(project, readThere);
    } finally {
      site.close();
    }
  },
);
