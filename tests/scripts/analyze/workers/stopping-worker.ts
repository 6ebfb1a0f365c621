// A thread that answers with the line it was given, and stops at some: at "once" if it is the first to read it, at "always".

import { existsSync, writeFileSync } from 'node:fs';
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

const { mark } = workerData as { mark: string };

if (parentPort !== null) {
  for await (const [bytes] of on(parentPort, 'message')) {
    const line = new TextDecoder().decode(bytes as Uint8Array);
    if (line.includes('always')) throw new Error('stopped');
    if (line.includes('once') && !existsSync(mark)) {
      writeFileSync(mark, '');
      process.exit(7); // of a thread, this one alone
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
    parentPort.postMessage({ line: bytes as Uint8Array, error: null });
  }
}
