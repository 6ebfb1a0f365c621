// What every end-to-end test starts from: a browser with the built extension, and the pages of tests/site.

import { test as base } from '@playwright/test';
import { serveSite, type Site } from '../../site/serve.ts';
import type { Browser } from './browser.ts';
import { withReader } from './launch.ts';

/** One browser and one site for each worker; `reader` has Hearsay installed. */
export const test = base.extend<object, { reader: Browser; site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    ({}, use, { project }) => withReader(project, use),
    // A busy machine may take a while to start a browser.
    { scope: 'worker', timeout: 120_000 },
  ],
});

export const { expect } = test;
