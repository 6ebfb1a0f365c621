// The filter driven as Spark's RDD.pipe drives a command, without Spark: for each partition a process of its own, started
// without a shell outside the project, its lines written while the answers are read, an exit code but 0 failing the task.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { archiveLine, MALFORMED_EVERY } from '../../../scripts/archive/generate-articles.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const FILTER = `npm --prefix ${project} run --silent analyze -- --jsonl`;
/** As README gives it: Spark is to go on although a line was broken. */
const GOES_ON = ['sh', '-c', `${FILTER} || true`];

/** What Spark gives back for one partition: a line for each line the command printed. */
async function pipePartition(lines: readonly string[], command: readonly string[]): Promise<string[]> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: tmpdir(), stdio: ['pipe', 'pipe', 'ignore'] });
  const closed = once(child, 'close');
  const written = (async () => {
    for (const line of lines) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    child.stdin.end();
  })();
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) printed.push(line);
  await written;
  const [status] = (await closed) as [number];
  if (status !== 0) throw new Error(`Subprocess exited with status ${status}`);
  return printed;
}

const partition = (from: number, size: number): string[] =>
  Array.from({ length: size }, (_, at) => archiveLine(from + at));

const idOf = (line: string): unknown => (JSON.parse(line) as { id: unknown }).id;

test(
  'three partitions at once: each gives its own lines, one for one and in order',
  { timeout: 120_000 },
  async () => {
    const starts = [0, 100, 200];
    const given = await Promise.all(
      starts.map((from) => pipePartition(partition(from, 8), FILTER.split(' '))),
    );
    expect(given.map((lines) => lines.map(idOf))).toEqual(
      starts.map((from) => Array.from({ length: 8 }, (_, at) => from + at)),
    );
    expect(JSON.parse(given[0]?.[0] ?? '')).toMatchObject({ report: { claims: expect.any(Array) } });
  },
);

test(
  'a broken line fails the task of the bare command, and not that of README’s',
  { timeout: 120_000 },
  async () => {
    const lines = partition(MALFORMED_EVERY - 2, 3);
    await expect(pipePartition(lines, FILTER.split(' '))).rejects.toThrow('status 1');
    const given = await pipePartition(lines, GOES_ON);
    expect(given).toHaveLength(3);
    expect(JSON.parse(given[1] ?? '')).toMatchObject({ error: expect.stringMatching(/not JSON/) });
  },
);

test.each([1, 3])(
  'with --jobs %i an answer comes before the next line is given',
  { timeout: 60_000 },
  async (jobs) => {
    const child = spawn('npm', [...FILTER.split(' ').slice(1), '--jobs', String(jobs)], {
      cwd: tmpdir(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const at of [0, 1]) {
      child.stdin.write(archiveLine(at));
      expect(idOf((await answers.next()).value as string)).toBe(at);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  },
);
