// The kept results, and single figures out of them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RESULTS_FOLDER } from './keep-result.ts';
import type { Figure } from './figures.ts';

export interface Result {
  /** The command that printed the figures. */
  readonly command: string;
  readonly [name: string]: unknown;
}

export type Results = ReadonlyMap<string, Result>;

/** Every result by its name; what was never measured is not there. */
export function readResults(folder = RESULTS_FOLDER): Results {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [
      path.basename(file, '.json'),
      JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Result,
    ]),
  );
}

/** A figure with its numbers. */
export interface MeasuredFigure extends Figure {
  readonly value: number;
  readonly peerValue: number | null;
  readonly command: string;
}

/** Those of the figures that were measured. */
export function measured(figures: readonly Figure[], results: Results): MeasuredFigure[] {
  return figures.flatMap((figure) => {
    const result = results.get(figure.from);
    const value = numberAt(result, figure.at);
    if (result === undefined || value === null) return [];
    const beside = figure.peer?.from === undefined ? result : results.get(figure.peer.from);
    const peerValue = figure.peer === undefined ? null : numberAt(beside, figure.peer.at);
    return [{ ...figure, value, peerValue, command: result.command }];
  });
}

/** The number as the tables write it, with its unit. */
export function writeFigure({ digits, unit = '' }: Figure, value: number): string {
  const written = Number.isInteger(value) && digits > 1 ? String(value) : value.toFixed(digits);
  const grouped = digits === 0 ? Number(written).toLocaleString('en') : written;
  return unit === '' ? grouped : `${grouped} ${unit}`;
}

function numberAt(from: unknown, at: readonly string[]): number | null {
  let value = from;
  for (const name of at) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === 'number' ? value : null;
}
