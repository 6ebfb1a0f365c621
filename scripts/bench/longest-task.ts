// The longest task on a page's main thread, from the browser's own trace: its long-task observer, which pages have, does not
// see tasks that begin with a message to an extension's script, and those are ours.

import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly dur?: number;
  readonly args: unknown;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Runs `work` and gives the longest task meanwhile, in milliseconds, on the threads that ran the extension's script
 * `file`. Drawing the marks counts with it. NaN where the script did not run.
 */
export async function longestTaskWhile(
  session: CDPSession,
  file: string,
  work: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const ours = new Set(
    events
      .filter(({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes(file))
      .map(threadOf),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && ours.has(threadOf(event)));
  return tasks.length === 0 ? NaN : Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
