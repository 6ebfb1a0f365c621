// Settings that went wrong, in the real storage: a clear sentence, and nothing lost.

import type { Tab } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { popupText } from './harness/what-shows.ts';

interface Store {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}
interface Own {
  readonly storage: { readonly local: Store };
}

/** Puts this into the extension's own storage, and nothing else. */
const store = (tab: Tab, values: object): Promise<void> =>
  tab.evaluate(async (given) => {
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    const { local } = (own.browser ?? own.chrome).storage;
    await local.clear();
    await local.set(given);
  }, values);

const stored = (tab: Tab): Promise<Record<string, unknown>> =>
  tab.evaluate(async () => {
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    return (own.browser ?? own.chrome).storage.local.get(null);
  });

const CASES: readonly (readonly [string, unknown, string])[] = [
  ['damaged settings', { version: 1, look: 'torn', askFirst: true }, 'could not be read'],
  ['settings of a newer Hearsay', { version: 99, askFirst: true, moods: ['calm'] }, 'newer Hearsay'],
];

for (const [what, settings, sentence] of CASES)
  test(`${what}: said on top, and kept when something is changed`, async ({ reader }) => {
    const tab = await reader.openTab(reader.extensionUrl('options.html'));
    await store(tab, { settings });
    await tab.reload();
    await expect.poll(() => popupText(tab)).toContain(sentence);
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('[name=scope]')?.click());
    await expect.poll(async () => (await stored(tab))['settings-kept']).toEqual(settings);
    expect((await stored(tab))['settings']).toMatchObject({ askFirst: true, scope: 'all' });
    await store(tab, {});
    await tab.close();
  });

test('a full storage: said, and the old settings stay', async ({ reader }) => {
  test.skip(reader.name === 'firefox', 'Firefox sets storage.local no limit but the disk');
  const tab = await reader.openTab(reader.extensionUrl('options.html'));
  await store(tab, { settings: { version: 1, askFirst: true }, filler: 'x'.repeat(10_485_760 - 100) });
  await tab.reload();
  await expect.poll(() => popupText(tab)).toContain('Ask before reading');
  await tab.evaluate(() => document.querySelector<HTMLInputElement>('[name=scope]')?.click());
  await expect.poll(() => popupText(tab)).toContain('no room left for settings');
  expect((await stored(tab))['settings']).toEqual({ version: 1, askFirst: true });
  await store(tab, {});
  await tab.close();
});
