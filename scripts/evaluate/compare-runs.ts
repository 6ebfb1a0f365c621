// What a change gained and lost against a saved run, item by item.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Evaluation, Figures, JudgedItem } from './evaluation.ts';
import { GoldError } from './gold-error.ts';

export interface SavedRun {
  readonly figures: Figures;
  readonly items: readonly JudgedItem[];
}

export interface Comparison {
  readonly gained: readonly JudgedItem[];
  readonly lost: readonly JudgedItem[];
}

/** A gain: now right, or a wrong finding that is gone. A loss: the other way round. */
export function compareRuns(before: SavedRun, now: Evaluation): Comparison {
  return { gained: improved(before.items, now.items), lost: improved(now.items, before.items) };
}

/** Items that are right in `to` and were not in `from`, and wrong findings of `from` that `to` no longer has. */
function improved(from: readonly JudgedItem[], to: readonly JudgedItem[]): JudgedItem[] {
  const was = new Map(from.map((item) => [item.key, item.right]));
  const is = new Set(to.map(({ key }) => key));
  return [
    ...to.filter(({ key, right }) => right && was.get(key) !== true),
    ...from.filter(({ key, right }) => !right && !is.has(key)),
  ];
}

export function saveRun(path: string, { figures, items }: Evaluation): void {
  writeFileSync(path, `${JSON.stringify({ figures, items })}\n`);
}

/** Throws a GoldError where the file is missing or is no saved run. */
export function readRun(path: string): SavedRun {
  if (!existsSync(path)) throw new GoldError(`no baseline ${path}: make one with --save`);
  try {
    const run = JSON.parse(readFileSync(path, 'utf8')) as Partial<SavedRun>;
    if (run.figures !== undefined && Array.isArray(run.items))
      return { figures: run.figures, items: run.items };
  } catch {
    // falls through to the one message for every kind of wrong file
  }
  throw new GoldError(`${path} is not a run saved with --save`);
}
