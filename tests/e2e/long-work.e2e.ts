// A page of a hundred thousand words: reading says how far it is, and stops when the reader says so.

import { serveSite } from '../site/serve.ts';
import { expect, test } from './harness/fixtures.ts';
import { longPage } from './harness/odd-pages.ts';
import { stateOf, waitUntilRead } from './harness/reading.ts';
import { clickNamed, highlightNames, popupText } from './harness/what-shows.ts';

test('100,000 words: progress is shown, stop stops, and the page can be read again', async ({ reader }) => {
  test.setTimeout(120_000);
  const long = await serveSite({ 'long.html': longPage(100_000, false) });
  const tab = await reader.openTab(`${long.url}long.html`);
  const popup = await reader.clickToolbar(tab);
  const progress = (): Promise<number> =>
    popup.evaluate(() => document.querySelector('progress')?.value ?? -1);
  await expect.poll(progress, { intervals: [50], timeout: 30_000 }).toBeGreaterThan(0);
  await clickNamed(popup, 'Stop');
  await expect.poll(async () => (await stateOf(popup))?.problem, { timeout: 30_000 }).toBe('stopped');
  await expect.poll(() => popupText(popup)).toContain('Reading was stopped.');
  expect(await highlightNames(tab)).toEqual([]);

  await clickNamed(popup, 'Read again');
  await expect
    .poll(async () => (await stateOf(popup))?.phase, { intervals: [50], timeout: 30_000 })
    .toBe('reading');
  const { report, problem } = await waitUntilRead(popup, 80_000);
  expect(problem).toBeNull();
  expect(report?.document.words).toBeGreaterThan(100_000);
  await expect.poll(() => highlightNames(tab)).not.toEqual([]);
  await popup.close();
  await tab.close();
  long.close();
});
