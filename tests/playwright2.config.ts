// End to end: the built extension in the real Chromium and Firefox of this machine.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.output/playwright',
  workers: 2, // a browser each; two at once fight for the focus
  timeout: 45_000,
  expect: { timeout: 15_000 }, // a busy machine is slow, not wrong
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 2 : 0, // a machine that does other work as well; the list then says "flaky"
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: /\.e2e\.ts$/ },
    { name: 'firefox', testMatch: /\.e2e\.ts$/ },
  ],
});
