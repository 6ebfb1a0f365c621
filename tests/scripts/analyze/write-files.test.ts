// Whole files or none.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from '../../../scripts/analyze/write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
let added = 0;
const progress = { add: (size: number) => void (added += size), end: () => {} };

test('a long file is written piece by piece, and told of as it goes', async () => {
  added = 0;
  let seen: string[] = [];
  function* pieces(): Generator<string> {
    for (let count = 0; count < 2000; count++) {
      if (count === 1000) seen = readdirSync(folder);
      yield 'x'.repeat(1000);
    }
  }
  await writeFiles([{ path: at('long.txt'), pieces: pieces() }], progress);
  expect(seen).toEqual([expect.stringMatching(/^long\.txt\.part-/)]);
  expect(readFileSync(at('long.txt')).length).toBe(2_000_000);
  expect(added).toBe(2_000_000);
  expect(readdirSync(folder)).toEqual(['long.txt']);
});

test('where one of several fails midway, none is there, and what stood there stays', async () => {
  await writeFiles([{ path: at('a.txt'), pieces: ['before'] }], progress);
  function* broken(): Generator<string> {
    yield 'half';
    throw new Error('no more');
  }
  const files = [
    { path: at('a.txt'), pieces: ['after'] },
    { path: at('b.txt'), pieces: broken() },
  ];
  await expect(writeFiles(files, progress)).rejects.toThrow('no more');
  expect(readdirSync(folder)).toEqual(['a.txt']);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('before');
});

test('a place that cannot be written to is an error, not a crash', async () => {
  mkdirSync(at('taken.txt'));
  await expect(writeFiles([{ path: at('nowhere/a.txt'), pieces: ['a'] }], progress)).rejects.toThrow(
    /ENOENT/,
  );
  await expect(writeFiles([{ path: at('taken.txt'), pieces: ['a'] }], progress)).rejects.toThrow(
    /EISDIR|ENOTEMPTY/,
  );
  expect(readdirSync(folder)).toEqual(['taken.txt']);
});
