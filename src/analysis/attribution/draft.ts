// An attribution in the making: runs of tokens instead of offsets, no id yet, nesting not yet worked out.

import type { Stance } from '../../lexicon/classes.ts';
import type { CueRule } from '../../lexicon/cue.ts';
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
  /** First cue of the attribution it belongs under, where the wording says so and position does not. */
  readonly under: Run | null;
  readonly stance: Stance;
  readonly scope: AttributionScope;
  readonly confidence: number;
  /** How clearly the learned core takes the cue for one; null where it does not. */
  readonly margin: number | null;
  readonly reasons: readonly ReasonId[];
}

/** What a rule found, before it is known which of it is already taken by other attributions. */
export interface Found {
  readonly source: Run | null;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
  readonly under?: Run | null;
  readonly scope?: AttributionScope;
}

/** A draft by one rule of the lexicon, which gives its stance, reason and confidence. */
export function draftBy(rule: CueRule, found: Found): Draft {
  return {
    ruleId: rule.id,
    source: found.source,
    cue: found.cue,
    content: found.content,
    under: found.under ?? null,
    stance: rule.stance,
    scope: found.scope ?? 'reporting',
    confidence: rule.confidence,
    margin: null,
    reasons: [rule.reason],
  };
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

/** Runs in order, touching ones made one. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && run.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else merged.push(run);
  }
  return merged;
}
