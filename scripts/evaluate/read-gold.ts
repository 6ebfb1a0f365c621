// Reads a gold file: JSON, one article or sentence per line.

import { GoldError } from './gold-error.ts';
import { readUtf8 } from './read-bytes.ts';
import { wrongOffsets } from './wrong-offsets.ts';

/**
 * All lines of a gold file. Every line must be an object with the named fields, and its offsets must lie in its text.
 * Throws a GoldError with a plain message.
 */
export function readGold<T>(path: string, fields: readonly (keyof T & string)[]): T[] {
  const file = readUtf8(path);
  const lines = file.split('\n').map((line, index) => ({ line, place: `${path}, line ${index + 1}` }));
  const gold = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => readLine<T>(line, place, fields));
  if (gold.length === 0) throw new GoldError(`${path} is empty`);
  return gold;
}

function readLine<T>(line: string, place: string, fields: readonly string[]): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new GoldError(`${place}: not JSON`);
  }
  const missing = fields.find((field) => typeof value !== 'object' || value === null || !(field in value));
  if (missing !== undefined) throw new GoldError(`${place}: no field "${missing}"`);
  const wrong = wrongOffsets(value as Readonly<Record<string, unknown>>);
  if (wrong !== null) throw new GoldError(`${place}: ${wrong}`);
  return value as T;
}
