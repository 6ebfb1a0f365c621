// The guard is tested itself: a planted breach must be found, else the borders are only words.

import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';

const planted: string[] = [];

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true });
});

function lintWith(folder: string, code: string): string {
  const file = `${folder}/planted-breach.ts`;
  planted.push(file);
  writeFileSync(file, code);
  const { stdout } = spawnSync('oxlint', [file], { encoding: 'utf8' });
  return stdout;
}

test.each([
  ['the engine may not know the page', 'src/report', `export { Painter } from '../page/paint/painter.ts';`],
  ['text may not know the analysis', 'src/text', `export type { Hedge } from '../analysis/annotation.ts';`],
  ['the engine imports no package', 'src/lexicon', `export { h } from 'preact';`],
  ['only one file imports the polyfill', 'src/ui', `export { default } from 'webextension-polyfill';`],
])('%s', (_what, folder, code) => {
  expect(lintWith(folder, `${code}\n`)).toContain('no-restricted-imports');
});

test('no network request, no markup from page text, no file over 300 lines', () => {
  expect(lintWith('src/page', `export const answer = fetch('https://a.example');\n`)).toContain(
    'no-restricted-globals',
  );
  expect(lintWith('src/page', `document.body.innerHTML = 'x';\n`)).toContain('no-restricted-properties');
  expect(lintWith('src/page', 'export {};\n'.repeat(301))).toContain('max-lines');
});
