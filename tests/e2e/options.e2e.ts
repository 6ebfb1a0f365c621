// What the reader sets on the options page, and what it does in the page and in the browser's storage.

import { serveSite, type Site } from '../site/serve.ts';
import type { Tab, View } from './harness/browser.ts';
import { test as base, expect } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { clickNamed, markedText, popupText } from './harness/what-shows.ts';

const GATE = `<!doctype html><html lang="en"><title>Gate at Wexmoor dock</title><article><h1>Gate at Wexmoor dock</h1>
<p>Portreeves said the gate had jammed before dawn on Monday, and that nobody had been hurt by it.</p>
<p>The mate reportedly left on the last boat. Mayor Lena Ostrow wants the gate closed for the winter.</p>
<p>Harbour master Odile Brandt said the gate was safe, and that it would open again within a week.</p></article></html>`;

/** The options page with the settings as they came, and after the test again. */
const test = base.extend<{ options: Tab }, { gate: Site }>({
  gate: [
    async ({}, use) => {
      const gate = await serveSite({ 'gate.html': GATE });
      await use(gate);
      gate.close();
    },
    { scope: 'worker' },
  ],
  options: async ({ reader }, use) => {
    const options = await reader.openTab(reader.extensionUrl('options.html'));
    await expect.poll(() => popupText(options)).toContain('Your own words');
    await use(options);
    await startOver(options);
    await options.close();
  },
});

/** Leaves this text in a field, as a reader who types and goes on does. */
const fill = (view: View, selector: string, text: string): Promise<void> =>
  view.evaluate(
    (wanted, typed) => {
      const field = document.querySelector<HTMLTextAreaElement>(wanted)!;
      field.value = typed;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );

const press = (view: View, selector: string): Promise<void> =>
  view.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);

/** "Reset all settings", with the question answered by yes. */
async function startOver(options: Tab): Promise<void> {
  await options.evaluate(() => {
    window.confirm = () => true;
  });
  await clickNamed(options, 'Reset all settings');
  await expect.poll(() => popupText(options)).toContain('All settings are reset.');
}

/** Loads a file as the field for it would. */
const loadFile = (options: Tab, text: string): Promise<void> =>
  options.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    const field = document.querySelector<HTMLInputElement>('[type=file]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

type Area = 'local' | 'sync';
interface Own {
  readonly storage: Readonly<Record<Area, { get(key: null): Promise<Record<string, unknown>> }>>;
}

const stored = (view: View, area: Area): Promise<Record<string, unknown>> =>
  view.evaluate(async (wanted) => {
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    return (own.browser ?? own.chrome).storage[wanted].get(null);
  }, area);

test('own words and the wider scope change what is marked', async ({ reader, gate, options }) => {
  const read = async (): Promise<{ marked: string[]; unnamed: string[] }> => {
    const tab = await reader.openTab(`${gate.url}gate.html`);
    const popup = await reader.clickToolbar(tab);
    const { report } = await waitUntilRead(popup);
    await popup.close();
    await expect.poll(() => markedText(tab)).toContain('Harbour master Odile Brandt');
    const marked = await markedText(tab);
    await tab.close();
    const unnamed = report!.sources.filter(({ type }) => type.startsWith('unnamed'));
    return { marked, unnamed: unnamed.map(({ name }) => name) };
  };
  const before = await read();
  expect(before.unnamed).toEqual([]);
  expect(before.marked).toContain('reportedly');
  for (const words of ['before dawn', 'Mayor Lena Ostrow']) expect(before.marked).not.toContain(words);

  await fill(options, 'textarea', 'before dawn');
  await fill(options, '.word-list:nth-child(2) textarea', 'portreeve');
  await fill(options, '.word-list:nth-child(3) textarea', 'reportedly');
  await press(options, '[name=scope]');
  await expect
    .poll(async () => (await stored(options, 'local'))['settings'])
    .toMatchObject({
      words: { hedges: ['before dawn'], sourceNouns: ['portreeve'], muted: ['reportedly'] },
      scope: 'all',
    });
  const after = await read();
  expect(after.unnamed).toEqual(['Portreeves']);
  expect(after.marked).toEqual(expect.arrayContaining(['before dawn', 'Mayor Lena Ostrow']));
  expect(after.marked).not.toContain('reportedly');
});

test('looks reach a page that is open, and a colour that is too faint is named', async ({
  reader,
  gate,
  options,
}) => {
  const tab = await reader.openTab(`${gate.url}gate.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.close();
  const colours = () =>
    tab.evaluate(() => {
      const words = document.querySelector('p')!;
      const names = [...CSS.highlights.keys()].toSorted();
      return names.map((name) => getComputedStyle(words, `::highlight(${name})`).textDecorationColor).join();
    });
  await expect.poll(colours).toMatch(/rgb/);
  const before = await colours();
  await press(options, '.preset:last-child input');
  await expect.poll(colours).not.toBe(before);
  await fill(options, '[type=color]', '#ffff00');
  await expect.poll(() => popupText(options)).toContain('Faint on light pages');
  await tab.close();
});

test('looks are synced when the reader says so, sites and words never', async ({ options }) => {
  await fill(options, 'textarea', 'word has it');
  expect(await stored(options, 'sync')).toEqual({});
  await press(options, '[name=sync]');
  await expect.poll(async () => Object.keys(await stored(options, 'sync'))).toEqual(['look']);
  expect(JSON.stringify(await stored(options, 'sync'))).not.toContain('word has it');
});

test('settings are saved to a file, reset, and loaded again; a broken file changes nothing', async ({
  reader,
  options,
}) => {
  await fill(options, 'textarea', 'word has it');
  const file = await reader.save(() => clickNamed(options, 'Save settings to a file'));
  expect(file.name).toBe('hearsay-settings.json');
  const words = (): Promise<string> =>
    options.evaluate(() => document.querySelector('textarea')?.value ?? 'gone');
  await startOver(options);
  await expect.poll(words).toBe('');

  await loadFile(options, file.text.slice(0, -9));
  await expect.poll(() => popupText(options)).toContain('nothing was changed');
  expect(await words()).toBe('');
  await loadFile(options, file.text);
  await expect.poll(() => popupText(options)).toContain('The settings were loaded.');
  expect(await words()).toBe('word has it');
});
