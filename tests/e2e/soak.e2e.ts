// A short soak; the long one is `npm run soak`.

import { expect, test } from '@playwright/test';
import { judge } from '../../scripts/soak/is-flat.ts';
import { runSoak } from '../../scripts/soak/run-soak.ts';
import { row } from './faults/row.ts';
import type { Browser } from './harness/browser.ts';
import { withReader } from './harness/launch.ts';

/** Characters of a reading of the page that is weighed, with room: never is more kept than one tab's. */
const ONE_READING = 20_000;

test(
  'loads, toggles and navigations without end in one tab',
  row('each page’s marks', 'listeners, memory of page and background, and what is kept stay where they are'),
  async ({}, { project }) => {
    test.setTimeout(240_000);
    const soak = async (browser: Browser): Promise<void> => {
      // The first sample, which `judge` leaves out, fills the back/forward cache: its pages keep their listeners.
      const samples = await runSoak(browser, { loads: 15, every: 3 });
      expect(samples).toHaveLength(5);
      const { listeners } = judge(samples);
      expect(listeners.growth).toBeLessThanOrEqual(listeners.allowed);
      for (const { session } of samples) expect(session).toBeLessThan(ONE_READING);
      const [first, last] = [samples[1]!, samples.at(-1)!];
      expect(last.pageHeap).toBeLessThan(first.pageHeap + 3_000_000);
      expect(last.backgroundHeap).toBeLessThan(first.backgroundHeap + 5_000_000);
    };
    await withReader(project, soak, { offline: true });
  },
);
