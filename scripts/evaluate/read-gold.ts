// Reads a gold file: JSON, one article or sentence per line.

import { readFileSync } from 'node:fs';

/** A file that cannot be used; the message says which line, and why. */
export class GoldError extends Error {}

/**
 * All lines of a gold file. Every line must be an object with the named fields; their insides are taken on trust,
 * since the files come with this project's measurements. Throws a GoldError with a plain message.
 */
export function readGold<T>(path: string, fields: readonly (keyof T & string)[]): T[] {
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch {
    throw new GoldError(`cannot read ${path}`);
  }
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
  return value as T;
}
