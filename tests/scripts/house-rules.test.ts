// The rules of the house, so that nobody has to remember them: sizes, no copies, a README per folder, tests beside their stage.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const foldersOf = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);

/** Code and style; data, pictures and what programs write have no limit. */
const code = files.filter(
  (file) => /\.(tsx?|mjs|css)$/.test(file) && !file.startsWith('src/lexicon/') && !file.endsWith('.cases.ts'),
);

test('no file is longer than 300 lines', () => {
  const lengths = code.map((file) => [file, read(file).split('\n').length - 1] as const);
  expect(lengths.filter(([, lines]) => lines > 300)).toEqual([]);
});

test('no ten lines stand in two places', () => {
  const seen = new Map<string, string>();
  const copies = new Set<string>();
  for (const file of code) {
    const lines = statementsOf(read(file));
    for (let at = 0; at + 10 <= lines.length; at += 1) {
      const window = lines.slice(at, at + 10).join('\n');
      const first = seen.get(window);
      if (first !== undefined) copies.add(`${first} ~ ${file}: ${lines[at]}`);
      else seen.set(window, file);
    }
  }
  expect([...copies]).toEqual([]);
});

/** Lines without indentation; blank ones, comments and imports left out. */
function statementsOf(source: string): string[] {
  return source
    .replace(/^import [^;]*;$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

describe('READMEs', () => {
  const big = (folder: string, most: number): boolean =>
    files.filter((file) => path.dirname(file) === folder).length > most;
  const stages = foldersOf('src');
  const parts = [...stages, 'src/analysis'].flatMap(foldersOf).filter((folder) => big(folder, 9));
  const programs = foldersOf('scripts').filter((folder) => big(folder, 2));
  const wanted = new Set([
    'assets',
    'entrypoints',
    'scripts',
    'tests',
    'tests/e2e',
    ...stages,
    ...parts,
    ...programs,
  ]);

  test.each([...wanted])('%s has one, of some ten lines', (folder) => {
    const lines = read(`${folder}/README.md`).trim().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(5);
    expect(lines).toBeLessThanOrEqual(35);
  });

  const readmes = files.filter((file) =>
    /^(src|scripts|tests|assets|entrypoints)\/(.*\/)?README\.md$/.test(file),
  );
  test.each(readmes)('%s names only files that exist', (readme) => {
    const folder = path.dirname(readme);
    const named = [...read(readme).matchAll(/`([\w./-]+(?:\.(?:tsx?|mjs|md|bin|css)|\/))`/g)].map(
      ([, name]) => name ?? '',
    );
    const exists = (name: string): boolean =>
      [root, path.join(root, folder)].some((from) => existsSync(path.join(from, name)));
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });
});

describe('tests', () => {
  test.each(foldersOf('src'))('%s has a folder of tests', (folder) => {
    const own = folder.replace(/^src/, 'tests');
    expect(files.filter((file) => file.startsWith(`${own}/`) && /\.test\.tsx?$/.test(file))).not.toEqual([]);
  });

  test('every folder with tests stands where the folder it tests stands', () => {
    const tests = files.filter(
      (file) => /^tests\/.*\.test\.tsx?$/.test(file) && !file.startsWith('tests/e2e/'),
    );
    const folders = [...new Set(tests.map((file) => path.dirname(file).replace(/^tests\//, '')))];
    const exists = (folder: string): boolean =>
      existsSync(path.join(root, 'src', folder)) || existsSync(path.join(root, folder));
    expect(folders.filter((folder) => !exists(folder))).toEqual([]);
  });
});

test('every npm script is in the table of scripts/README.md', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const own = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name));
  expect(own.filter((name) => !read('scripts/README.md').includes(`\`${name}\``))).toEqual([]);
});

test('the root holds only what it must', () => {
  const allowed = [
    'LICENSE',
    'README.md',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ];
  const folders = ['assets', 'entrypoints', 'findings', 'scripts', 'src', 'tests'];
  const names = new Set(files.map((file) => file.split('/')[0] ?? ''));
  const visible = [...names].filter((name) => !name.startsWith('.'));
  expect(visible.filter((name) => ![...allowed, ...folders].includes(name))).toEqual([]);
});
