// The guard is tested itself: a planted breach of every border must be found, else the borders are only words.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const planted: string[] = [];

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { recursive: true, force: true });
});

function plant(file: string, code: string): string {
  planted.push(path.join(root, file));
  writeFileSync(path.join(root, file), code);
  return file;
}

/** What oxlint says of these files. */
const lint = (...files: string[]): string =>
  spawnSync('oxlint', ['--format', 'json', ...files], { cwd: root, encoding: 'utf8' }).stdout;

const lintWith = (folder: string, code: string): string => lint(plant(`${folder}/planted-breach.ts`, code));

/** The folders of src in the order of README's map: each may import only from those above it. */
const map = readFileSync(path.join(root, 'README.md'), 'utf8').split('## Map of the code')[1] ?? '';
const order = [...map.matchAll(/^ {4}src\/(\w+)\//gm)].map(([, folder]) => folder ?? '');

describe('README’s map', () => {
  test('names every folder of src', () => {
    const folders = spawnSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' }).stdout;
    const there = new Set([...folders.matchAll(/^src\/(\w+)\//gm)].map(([, folder]) => folder ?? ''));
    expect(order.toSorted()).toEqual([...there].toSorted());
  });

  test('is kept: no folder may import from one below it', () => {
    const breaches = order.flatMap((from, at) => order.slice(at + 1).map((to) => [from, to] as const));
    expect(breaches.length).toBeGreaterThan(30);
    const files = breaches.map(([from, to]) =>
      plant(`src/${from}/planted-breach-${to}.ts`, `export type { Anything } from '../${to}/anything.ts';\n`),
    );
    const { diagnostics } = JSON.parse(lint(...files)) as {
      diagnostics: { filename: string }[];
    };
    const seen = diagnostics.filter((one) => JSON.stringify(one).includes('see the map in README'));
    const unseen = files.filter((file) => !seen.some(({ filename }) => filename.endsWith(file)));
    expect(unseen).toEqual([]);
  });
});

test.each([
  ['the page may not know the words', 'src/page', `export { LANGUAGES } from '../lexicon/index.ts';`],
  ['nor the analysis', 'src/page', `export type { Hedge } from '../analysis/annotation.ts';`],
  ['the UI may not know the analysis', 'src/ui', `export type { Hedge } from '../analysis/annotation.ts';`],
  ['nor the page', 'src/ui', `export { Painter } from '../page/paint/painter.ts';`],
  ['the engine imports no package', 'src/lexicon', `export { h } from 'preact';`],
  ['nor does the page script', 'src/page', `export { h } from 'preact';`],
  ['only one file imports the polyfill', 'src/ui', `export { default } from 'webextension-polyfill';`],
  ['src imports no tests', 'src/report', `export { readCase } from '../../tests/lexicon/phrase-cases.ts';`],
  ['src imports no scripts', 'src/tabs', `export { findBrowser } from '../../scripts/browsers.mjs';`],
  ['an entrypoint imports no tests', 'entrypoints', `export { mount } from '../tests/ui/mount.tsx';`],
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

describe('the engine is compiled without a DOM', () => {
  const config = JSON.parse(readFileSync(path.join(root, 'src/tsconfig.engine.json'), 'utf8')) as {
    include: string[];
  };

  test('that is the first five folders of the map', () => {
    expect(config.include.toSorted()).toEqual(order.slice(0, 5).toSorted());
  });

  test.each(['document.title', 'console.log(1)', 'chrome.runtime', 'process.env', 'setTimeout(String)'])(
    'there is no %s in it',
    (code) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-border-'));
      planted.push(folder);
      writeFileSync(path.join(folder, 'breach.ts'), `export const breach = ${code};\n`);
      const own = { extends: path.join(root, 'src/tsconfig.engine.json'), include: [folder] };
      writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(own));
      const { status, stdout } = spawnSync('tsc', ['-p', folder], { encoding: 'utf8' });
      expect(status).not.toBe(0);
      expect(stdout).toContain('Cannot find name');
    },
  );
});
