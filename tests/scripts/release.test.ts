// What the Firefox reviewers do: unpack the sources, build, and compare with the package byte for byte.

import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'hearsay-release-'));
const sources = path.join(work, 'sources');

function wxt(folder: string, out: string, ...words: string[]): void {
  const program = path.join(folder, 'node_modules/.bin/wxt');
  execFileSync(program, words, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', HEARSAY_OUT: out },
    stdio: 'pipe',
  });
}

function unpack(suffix: string): Record<string, Uint8Array> {
  const name = readdirSync(work).find((file) => file.endsWith(suffix));
  if (name === undefined) throw new Error(`no ${suffix} was made`);
  return unzipSync(readFileSync(path.join(work, name)));
}

beforeAll(() => {
  wxt(project, work, 'zip', '-b', 'firefox');
  for (const [name, bytes] of Object.entries(unpack('-sources.zip'))) {
    mkdirSync(path.dirname(path.join(sources, name)), { recursive: true });
    writeFileSync(path.join(sources, name), bytes);
  }
  // The lock file pins what `npm ci` would install; the clone's own copy saves the half minute.
  symlinkSync(path.join(project, 'node_modules'), path.join(sources, 'node_modules'));
  wxt(sources, path.join(work, 'rebuilt'), 'build', '-b', 'firefox');
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the sources package rebuilds the Firefox package byte for byte', () => {
  const shipped = unpack('-firefox.zip');
  const different = Object.entries(shipped).filter(
    ([name, bytes]) => !readFileSync(path.join(work, 'rebuilt/firefox-mv3', name)).equals(bytes),
  );
  expect(Object.keys(shipped)).toContain('manifest.json');
  expect(different.map(([name]) => name)).toEqual([]);
});

test('the Firefox package says that no data is collected, and from which versions it runs', () => {
  const manifest = JSON.parse(new TextDecoder().decode(unpack('-firefox.zip')['manifest.json'])) as object;
  expect(manifest).toMatchObject({
    browser_specific_settings: {
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' }, // the first that knows the line above
    },
  });
});

test('the sources package holds what is built and nothing hidden', () => {
  const names = Object.keys(unpack('-sources.zip'));
  expect(names).toEqual(expect.arrayContaining(['package-lock.json', 'LICENSE', 'wxt.config.ts']));
  expect(names.filter((name) => /^(\.git\/|\.env|node_modules|tests\/(?!lexicon))/.test(name))).toEqual([]);
});
