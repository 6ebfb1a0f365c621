// Our own pages in the real browsers: no barrier for assistive technology, and the whole job done by keyboard alone.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { waitFor, type Popup, type View } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { stateOf, waitUntilRead } from './harness/reading.ts';
import { highlightNames, popupText } from './harness/what-shows.ts';

// Our pages' content policy forbids eval, so axe travels as the body of the function that is run.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// oxlint-disable-next-line typescript/no-implied-eval
const loadAxe = new Function(AXE) as () => void;

async function barriersIn(view: View): Promise<string[]> {
  await view.evaluate(loadAxe);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** Presses Tab until the focus is on an element with this selector. */
async function tabTo(popup: Popup, selector: string): Promise<void> {
  await waitFor(`the focus on ${selector}`, async () => {
    await popup.press('Tab');
    return popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  });
}

test('the popup with its report has no barrier', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await expect.poll(() => popupText(popup)).toContain('Odile Brandt');
  expect(await barriersIn(popup)).toEqual([]);
  await popup.close();
  await tab.close();
});

for (const file of ['options.html', 'welcome.html', 'sidepanel.html', 'reference.html'])
  test(`${file} has no barrier`, async ({ reader }) => {
    const tab = await reader.openTab(reader.extensionUrl(file));
    await expect.poll(() => popupText(tab)).not.toBe('');
    expect(await barriersIn(tab)).toEqual([]);
    await tab.close();
  });

test('the whole job is done by keyboard alone', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}harbour.html`);
  const popup = await reader.clickToolbar(tab);
  const { markList } = await waitUntilRead(popup);
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);

  await tabTo(popup, '.card .quote-link');
  await popup.press('Enter');
  await expect.poll(() => highlightNames(tab)).toContain('hs-flash');

  await tabTo(popup, '#marks summary');
  await popup.press('Enter');
  const listed = (): Promise<number> =>
    popup.evaluate(() => document.querySelectorAll('#marks .quote-link').length);
  await expect.poll(listed).toBe(markList.length);

  await tabTo(popup, '.legend [role=switch]');
  const before = (await highlightNames(tab)).filter((name) => name !== 'hs-flash').length;
  await popup.press(' ');
  await expect
    .poll(async () => (await highlightNames(tab)).filter((name) => name !== 'hs-flash').length)
    .toBe(before - 1);
  await popup.press(' ');

  await tabTo(popup, '.header [role=switch]');
  await popup.press(' ');
  await expect.poll(() => highlightNames(tab)).toEqual([]);
  expect((await stateOf(popup))?.marks).toBe(false);
  await popup.close();
  await tab.close();
});

test('the welcome page reads and marks its sample', async ({ reader }) => {
  const tab = await reader.openTab(reader.extensionUrl('welcome.html'));
  await waitFor('the button', () => tab.evaluate(() => document.querySelector('.button-primary') !== null));
  await tab.evaluate(() => document.querySelector<HTMLElement>('.button-primary')?.click());
  await expect.poll(async () => (await highlightNames(tab)).length).toBeGreaterThan(2);
  expect(await popupText(tab)).toContain('local fisherman');
  await tab.close();
});
