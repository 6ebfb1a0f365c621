// Serves our pages with the fake browser in place of the real one, for pictures and layout tests.

import path from 'node:path';
import { defineConfig } from 'vite';

const project = path.resolve(import.meta.dirname, '../../..');

export default defineConfig({
  root: project,
  cacheDir: '.output/vite-gallery',
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Nobody edits while pictures are taken: no reloads.
  server: { hmr: false, watch: null },
  plugins: [
    {
      name: 'fake-browser',
      enforce: 'pre',
      resolveId: (id) =>
        id.endsWith('messaging/browser.ts') || id === './browser.ts'
          ? path.join(project, 'tests/ui/fake-browser.ts')
          : null,
    },
  ],
});
