// A progress bar on standard error; plain lines where that is no terminal.

const WIDTH = 24;

/** Shows `done` of `total` steps of a task. */
export function showProgress(task: string, done: number, total: number, note: string): void {
  const filled = Math.round((done / total) * WIDTH);
  const line = `${task.padEnd(10)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}  ${note}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`);
  else process.stderr.write(`${line}\n`);
}
