// The command line: what it prints, and how it says what is wrong.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const sample = 'tests/fixtures/articles/sample-war-report.txt';
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-analyze-'));

function analyze(given: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'analyze', '--', ...given], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(/^npm .*\n/gm, '') };
}

function fileOf(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('npm run analyze', { timeout: 60_000 }, () => {
  test('prints a readable summary', () => {
    const { status, stdout } = analyze([sample]);
    expect(status).toBe(0);
    expect(stdout).toContain('ANKA <- local sources');
    expect(stdout).toContain('It does not check facts.');
  });

  test('prints the whole report as JSON, the text unchanged', () => {
    const text = 'Mira Oskal said the road was open.\r\n\r\n  “It is,” she added.\n';
    const { status, stdout } = analyze(['--format', 'json', fileOf('a.txt', text)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, text });
  });

  test('finds the article of an HTML page', () => {
    const { status, stdout } = analyze(['--format', 'json', 'tests/site/sample.html']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      document: { outlet: 'The Daily Gull', date: '2031-03-11T07:40:00Z' },
    });
  });

  test('reads standard input', () => {
    expect(analyze(['-'], 'Mira Oskal said the road was open.').stdout).toContain('Mira Oskal');
  });

  test.each([
    ['a file that is not there', () => ['nowhere.txt'], /no such file/],
    ['a folder without pages', () => ['src'], /no article in it/],
    [
      'bytes that are no UTF-8',
      () => [fileOf('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9))],
      /not UTF-8/,
    ],
    ['a binary file', () => [fileOf('b.txt', 'a\u0000b')], /binary/],
    ['a page without an article', () => [fileOf('empty.html', '<p>Hi</p>')], /no article/],
    ['an unknown option', () => ['--loud', sample], /no option --loud/],
    ['an unknown format', () => ['--format', 'pdf', sample], /no format "pdf"/],
    ['an unknown scope', () => ['--scope', 'some', sample], /no scope "some"/],
    ['brat without a place', () => ['--format', 'brat', sample], /brat is several files: say with --out/],
    [
      'a place that is not there',
      () => ['--out', path.join(folder, 'no/where'), sample],
      /no such file or folder/,
    ],
    ['no number of jobs', () => ['--jsonl', '--jobs', 'many'], /no number of jobs "many"/],
    ['jobs for one file', () => ['--jobs', '2', sample], /--jobs goes with --jsonl/],
    ['no file', () => [], /give a file/],
  ])('says what is wrong with %s', (_, given, message) => {
    const { status, stdout, stderr } = analyze(given());
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  test('writes a format for corpora into a folder, all of its files', () => {
    const { status, stdout } = analyze(['--format=brat', '--out', folder, sample]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(path.join(folder, 'sample-war-report.ann'), 'utf8')).toMatch(/^T1\tContent 0 48\t/);
    expect(readFileSync(path.join(folder, 'sample-war-report.txt'), 'utf8')).toBe(
      readFileSync(path.join(root, sample), 'utf8'),
    );
  });

  test('a batch answers line by line, in order, and goes on past bad lines', () => {
    const lines = [
      JSON.stringify({ id: 'one', text: 'Mira Oskal said the road was open.', outlet: 'The Daily Gull' }),
      '{ not json',
      JSON.stringify({ id: 'three' }),
      JSON.stringify({ id: 'four', text: '' }),
      '[]',
      JSON.stringify({ id: 'six', html: '<p>Hi</p>' }),
    ];
    const { status, stdout, stderr } = analyze(['--jsonl'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; error?: string });
    expect(answers.map((answer) => [answer.id, 'error' in answer])).toEqual([
      ['one', false],
      [null, true],
      ['three', true],
      ['four', false],
      [null, true],
      ['six', true],
    ]);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/line 2: not JSON/);
  });

  test('a good batch ends well', () => {
    expect(analyze(['--jsonl'], JSON.stringify({ id: 1, text: 'All quiet.' })).status).toBe(0);
  });
});
