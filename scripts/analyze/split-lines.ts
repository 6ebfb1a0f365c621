// Bytes as lines.

import type { Readable } from 'node:stream';

const NEWLINE = 10;

/** A line of the input, without its line end. */
export interface Line {
  /** From 1 on. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** The lines of a byte stream that hold more than white space; the last one may lack its line end. */
export async function* splitLines(input: Readable): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of input) {
    const bytes = chunk as Uint8Array;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      const line = Buffer.concat([...parts, bytes.subarray(from, end)]);
      number++;
      if (!isBlank(line)) yield { number, bytes: line };
      parts = [];
      from = end + 1;
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  const rest = Buffer.concat(parts);
  if (!isBlank(rest)) yield { number: number + 1, bytes: rest };
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
