// A file as text, or what is wrong with it.

import { readFileSync } from 'node:fs';
import { decodeUtf8 } from '../analyze/read-article.ts';
import { GoldError } from './gold-error.ts';

const NEWLINE = 10;

/** Throws a GoldError that names the file, and the line where one is not UTF-8. */
export function readUtf8(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new GoldError(`cannot read ${path}`);
  }
  const text = decodeUtf8(bytes);
  if (text === null) throw new GoldError(`${path}, line ${firstBadLine(bytes)}: not UTF-8 text`);
  return text;
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end === -1 ? bytes.length : end;
    if (decodeUtf8(bytes.subarray(from, to)) === null) return line;
    from = to + 1;
  }
  return line;
}
