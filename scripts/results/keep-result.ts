// Where measured figures are kept: one JSON file for each command that prints them, read by `npm run results`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

export const RESULTS_FOLDER = path.resolve(import.meta.dirname, '../../.github/results');

/** Writes NAME.json: the command, the machine it ran on, and the figures it printed. */
export function keepResult(name: string, command: string, figures: object): void {
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const cores = cpus();
  const machine = `${cores.length} cores of ${cores[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  const file = path.join(RESULTS_FOLDER, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ command, machine, ...figures }, null, 1)}\n`);
}
