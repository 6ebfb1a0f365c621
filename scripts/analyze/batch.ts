// Many articles, one JSON line each. Reads, analyses and writes line by line: memory does not grow with the input.

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { ReportOptions } from '../../src/report/create-report.ts';
import { answerLine, type Answer } from './answer-line.ts';
import type { Progress } from './progress.ts';
import { splitLines, type Line } from './split-lines.ts';
import { inOrder } from './workers/in-order.ts';
import { HELD, WorkerPool } from './workers/worker-pool.ts';

const READ_LINES = new URL('./workers/read-lines.ts', import.meta.url);
/** Answers that may wait for one before them, for each thread: one long article holds up no thread at once. */
const AHEAD = 8;

export interface BatchStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly progress: Progress;
}

/**
 * Analyses every line of `input`, in this thread or in `jobs` others, and answers in their order; true where at least one
 * line was bad. Bad lines give {id, error}, the rest go on.
 */
export async function analyzeBatch(
  { input, output, errors, progress }: BatchStreams,
  jobs: number,
  options: ReportOptions,
): Promise<boolean> {
  const pool = jobs === 1 ? null : new WorkerPool(READ_LINES, jobs, { scope: options.scope });
  const read = async ({ number, bytes }: Line): Promise<Answer & { number: number; size: number }> => {
    const answer = await (pool?.read(bytes) ?? answerLine(bytes, options));
    return { ...answer, number, size: bytes.length + 1 };
  };
  let failed = false;
  const most = pool === null ? 1 : jobs * Math.max(HELD, AHEAD);
  for await (const { line, error, number, size } of inOrder(splitLines(input), read, most)) {
    if (error !== null) {
      failed = true;
      errors.write(`analyze: line ${number}: ${error}\n`);
    }
    if (!output.write(line)) await once(output, 'drain');
    progress.add(size);
  }
  progress.end();
  await pool?.close();
  return failed;
}
