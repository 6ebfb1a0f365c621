// An archive cut in pieces and read side by side, as GNU parallel, xargs and Spark's pipe do it, gives what one run gives.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveLine, MALFORMED_EVERY } from '../../../scripts/archive/generate-articles.ts';
import { watchFilter } from '../../../scripts/archive/watch-filter.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-archive-'));
const archive = path.join(folder, 'archive.jsonl');
const LINES = 24;
const FILTER = 'npm run --silent analyze -- --jsonl';

/** Runs a line of shell in the project; its standard output. A broken line in the archive makes the filter end with 1. */
function shell(line: string): string {
  const { stdout } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout;
}

let whole: string[];

beforeAll(() => {
  const places = Array.from({ length: LINES - 1 }, (_, at) => at);
  writeFileSync(archive, [...places, MALFORMED_EVERY - 1].map(archiveLine).join(''));
  whole = shell(`${FILTER} < ${archive}`).trim().split('\n');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (printed: string): string[] => printed.trim().split('\n').toSorted();

describe('an archive', { timeout: 120_000 }, () => {
  test('gives a line for each line, the broken one too', () => {
    expect(whole).toHaveLength(LINES);
    expect(JSON.parse(whole.at(-1) ?? '')).toMatchObject({
      id: null,
      error: expect.stringMatching(/not JSON/),
    });
  });

  test('gives the same in pieces, two at a time', () => {
    shell(`cd ${folder} && split -l 7 archive.jsonl part-`);
    shell(`ls ${folder}/part-?? | xargs -P 2 -I {} sh -c '${FILTER} < {} > {}.out'`);
    expect(linesOf(shell(`cat ${folder}/part-*.out`))).toEqual(whole.toSorted());
  });

  test('gives the same, byte for byte, with two threads or three', () => {
    for (const jobs of [2, 3])
      expect(shell(`${FILTER} --jobs ${jobs} < ${archive}`).trim().split('\n')).toEqual(whole);
  });

  test('shows how far it is on a terminal, and nowhere else', () => {
    const run = `node scripts/analyze.ts --jsonl --jobs 2 < ${archive}`;
    expect(shell(`script -qec '${run} > /dev/null' /dev/null`)).toMatch(
      /[█░]+ \d+ %  \d+ articles, \d+ a second/,
    );
    expect(shell(`${run} 2>&1 > /dev/null`)).toMatch(/^analyze: line \d+: not JSON[^\r]*\n$/);
  });

  const hasParallel = spawnSync('parallel', ['--version']).status === 0;
  test.runIf(hasParallel)('gives the same through GNU parallel, as README shows it', () => {
    const printed = shell(`parallel --pipe --block 4k ${FILTER} < ${archive}`);
    expect(linesOf(printed)).toEqual(whole.toSorted());
  });

  test('is watched: reports, errors and memory', async () => {
    const run = await watchFilter(200);
    expect(run).toMatchObject({ reports: 200, errors: 0 });
    expect(run.samples.length).toBeGreaterThan(90);
    for (const { megabytes } of run.samples) expect(megabytes).toBeGreaterThan(20);
  });

  test('every article names somebody who stands in no other', () => {
    const names = Array.from({ length: 900 }, (_, at) => /Odile \w+/.exec(archiveLine(at))?.[0]);
    expect(new Set(names).size).toBe(900);
  });
});
