// Files that are whole or not there: each is written beside its place and put there at the end.

import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type { Progress } from './progress.ts';

export interface NewFile {
  readonly path: string;
  readonly pieces: Iterable<string> | AsyncIterable<Uint8Array>;
}

/** Writes files that belong together: all of them, or, where anything fails, none. Throws what failed. */
export async function writeFiles(files: readonly NewFile[], progress: Progress): Promise<void> {
  const begun = files.map(({ path, pieces }) => ({ path, pieces, begun: `${path}.part-${process.pid}` }));
  try {
    for (const { pieces, begun: path } of begun) await writePieces(createWriteStream(path), pieces, progress);
    for (const { path, begun: from } of begun) renameSync(from, path);
  } finally {
    for (const { begun: path } of begun) rmSync(path, { force: true });
    progress.end();
  }
}

async function writePieces(into: Writable, pieces: NewFile['pieces'], progress: Progress): Promise<void> {
  const done = finished(into);
  done.catch(() => {}); // told by the await below
  for await (const piece of pieces) {
    await write(into, piece);
    progress.add(piece.length);
  }
  into.end();
  await done;
}

/** Waits where the reader is slow. */
export async function write(into: Writable, piece: string | Uint8Array): Promise<void> {
  if (piece.length > 0 && !into.write(piece)) await once(into, 'drain');
}
