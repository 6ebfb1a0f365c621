// How far a long run is, on a terminal alone: one line that is written over, and gone at the end.

import type { WriteStream } from 'node:tty';

export interface Progress {
  /** One more thing is done; `size` in the unit of the whole. */
  readonly add: (size: number) => void;
  readonly end: () => void;
}

const QUIET: Progress = { add: () => {}, end: () => {} };
const EVERY_MS = 250;
const BAR = 20;

/**
 * Progress on `stream`, where that is a terminal that shows nothing else of ours; elsewhere silence.
 * @param whole size of all that is to be done, or null where nobody knows
 */
export function showProgress(stream: WriteStream, things: string, whole: number | null): Progress {
  if (!stream.isTTY || process.stdout.isTTY) return QUIET;
  const started = performance.now();
  let shownAt = 0;
  let count = 0;
  let done = 0;
  return {
    add: (size) => {
      count++;
      done += size;
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      const rate = Math.round(count / ((now - started) / 1000));
      const bar = whole === null || whole === 0 ? '' : `${barOf(Math.min(1, done / whole))}  `;
      stream.write(`\r${bar}${count.toLocaleString('en')} ${things}, ${rate} a second\u001B[K`);
    },
    end: () => void stream.write('\r\u001B[K'),
  };
}

function barOf(share: number): string {
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)} %`;
}
