// A short soak; the long one is `npm run soak`.

import { expect, test } from '@playwright/test';
import { judge } from '../../scripts/soak/is-flat.ts';
import { runSoak } from '../../scripts/soak/run-soak.ts';
import { row } from './faults/row.ts';
import { launch } from './harness/launch.ts';

test(
  'loads, toggles and navigations without end in one tab',
  row('each page’s marks', 'listeners, memory of page and background, and what is kept stay where they are'),
  async ({}, { project }) => {
    test.setTimeout(240_000);
    const browser = await launch(project.name === 'firefox' ? 'firefox' : 'chromium', { offline: true });
    try {
      await browser.install();
      const samples = await runSoak(browser, { loads: 10, every: 2 });
      expect(samples).toHaveLength(5);
      const { listeners, session } = judge(samples);
      expect(listeners.growth).toBeLessThanOrEqual(listeners.allowed);
      expect(session.growth).toBeLessThanOrEqual(session.allowed);
      const [first, last] = [samples[1]!, samples.at(-1)!];
      expect(last.pageHeap).toBeLessThan(first.pageHeap + 3_000_000);
      expect(last.backgroundHeap).toBeLessThan(first.backgroundHeap + 5_000_000);
    } finally {
      await browser.close();
    }
  },
);
