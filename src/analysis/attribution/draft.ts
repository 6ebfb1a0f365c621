// An attribution in the making: runs of tokens instead of offsets, no id yet, nesting not yet worked out.

import type { Stance } from '../../lexicon/classes.ts';
import type { ReasonId } from '../../lexicon/reasons.ts';
import type { AttributionScope } from '../annotation.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Draft {
  readonly ruleId: string;
  readonly source: Run | null;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
  readonly via: readonly Run[];
  /** First cue of the attribution it belongs under, where the wording says so and position does not. */
  readonly under: Run | null;
  readonly stance: Stance;
  readonly scope: AttributionScope;
  readonly confidence: number;
  readonly reasons: readonly ReasonId[];
}

/** Whether two runs share a token. */
export function runsOverlap(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether any run of one list shares a token with any of the other. */
export function anyOverlap(a: readonly Run[], b: readonly Run[]): boolean {
  return a.some((one) => b.some((other) => runsOverlap(one, other)));
}

/** `run` without the tokens of `holes`, as what is left of it, in order. */
export function cutRuns(run: Run, holes: readonly Run[]): Run[] {
  const rest: Run[] = [];
  let from = run.from;
  for (const hole of [...holes].sort((a, b) => a.from - b.from)) {
    if (hole.to <= from || hole.from >= run.to) continue;
    if (hole.from > from) rest.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  if (from < run.to) rest.push({ from, to: run.to });
  return rest;
}
