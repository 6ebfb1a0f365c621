// Threads that stop lose no line: another reads it, or its answer says that nobody could.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WorkerPool } from '../../../../scripts/analyze/workers/worker-pool.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-pool-'));
const SCRIPT = new URL('./stopping-worker.ts', import.meta.url);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answersOf(count: number, lines: readonly string[]): Promise<string[]> {
  const pool = new WorkerPool(SCRIPT, count, { mark: path.join(folder, 'stopped') });
  const answers = await Promise.all(lines.map((line) => pool.read(new TextEncoder().encode(line))));
  await pool.close();
  return answers.map(({ line, error }) => error ?? new TextDecoder().decode(line));
}

const plain = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `{"id":${from + at}}`);

test('every line gets its own answer, whichever thread reads it', async () => {
  expect(await answersOf(3, plain(0, 20))).toEqual(plain(0, 20));
});

test('a line whose thread stops is read by another, and those that waited behind it as well', async () => {
  const lines = [...plain(0, 4), '{"id":"once"}', ...plain(5, 6)];
  expect(await answersOf(2, lines)).toEqual(lines);
});

test('a line that stops every thread gets an answer that says so; the others theirs', async () => {
  const lines = [...plain(0, 3), '{"id":"always"}', ...plain(4, 3), 'always', ...plain(8, 3)];
  const answers = await answersOf(2, lines);
  const lost = 'reading it stopped its thread, twice';
  expect(answers).toEqual(lines.map((line) => (line.includes('always') ? lost : line)));
});
