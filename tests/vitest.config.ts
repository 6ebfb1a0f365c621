// Two kinds of tests: the engine and the rest in plain Node, and what needs a real page in Chromium.

import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../scripts/browsers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const asRoot = process.getuid?.() === 0;
const chromium = findBrowser('chromium');

export default defineConfig({
  root,
  cacheDir: '.output/vite',
  test: {
    attachmentsDir: '.output/attachments',
    testTimeout: 30_000, // properties run hundreds of texts; a busy machine needs longer than the 5 s it is by default
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === null ? {} : { executablePath: chromium }),
                args: [
                  '--headless=new',
                  '--disable-background-networking',
                  ...(asRoot ? ['--no-sandbox'] : []),
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
