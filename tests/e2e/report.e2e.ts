// What a reader does with the report in the popup: find a source, sort the claims, ask why, go from mark to mark.

import type { Popup } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { clickNamed, highlightNames, popupText } from './harness/what-shows.ts';

const names = (popup: Popup): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.node-name')].map((each) => each.innerText),
  );

const statements = (popup: Popup): Promise<number> =>
  popup.evaluate(() => document.querySelectorAll('#unverified .card').length);

test('the report is searched, filtered, asked why, and leads through the marks', async ({ reader, site }) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  const { markList } = await waitUntilRead(popup);
  await expect.poll(() => popupText(popup)).toContain('ANKA');

  await popup.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
  for (const key of 'coast') await popup.press(key);
  await expect
    .poll(() => names(popup))
    .toEqual(['The Daily Gull', 'Kanal Sud', 'an officer of the coast guard']);
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[type=search]')!;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(async () => (await names(popup)).length).toBeGreaterThan(8);

  const all = await statements(popup);
  await clickNamed(popup, 'No source given');
  await expect.poll(() => statements(popup)).toBe(1);
  await popup.evaluate(() => document.querySelector<HTMLElement>('#unverified .why summary')?.click());
  await expect.poll(() => popupText(popup)).toMatch(/The article says “.+”, but not who says so\./);
  expect(await popupText(popup)).toContain('When is this normal?');
  await clickNamed(popup, 'No source given');
  await expect.poll(() => statements(popup)).toBe(all);

  const place = (): Promise<string | undefined> =>
    popup.evaluate(() => document.querySelector<HTMLElement>('.stepper-place')?.innerText);
  await clickNamed(popup, 'Next mark');
  await expect.poll(place).toBe(`1 / ${markList.length}`);
  await expect.poll(() => highlightNames(tab)).toContain('hs-flash');
  await clickNamed(popup, 'Previous mark');
  await expect.poll(place).toBe(`${markList.length} / ${markList.length}`);
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
  await popup.close();
  await tab.close();
});
