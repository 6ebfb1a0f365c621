// Whether figures taken one after another stay where they are.

import type { Footprint } from './footprint.ts';

export interface Verdict {
  /** Of the last two thirds: what comes before warms up. */
  readonly mean: number;
  /** What the line of best fit gains from their first figure to their last. */
  readonly growth: number;
  /** What it gains over the same loads while Hearsay is off, where that was measured. */
  readonly growthOff: number;
  readonly allowed: number;
  readonly flat: boolean;
}

/** How much may be gained over the run: a share of the mean, or so much where the mean is small. */
const ALLOWED: Readonly<Record<keyof Footprint, readonly [share: number, least: number]>> = {
  pageHeap: [0.05, 200_000],
  backgroundHeap: [0.05, 200_000],
  listeners: [0, 0.5],
  session: [0.02, 200],
};

/** Judges each figure of a soak; `off` are the figures of the same loads with Hearsay off: the browser's own growth. */
export function judge(
  samples: readonly Footprint[],
  off: readonly Footprint[] = [],
): Record<keyof Footprint, Verdict> {
  const names = Object.keys(ALLOWED) as (keyof Footprint)[];
  const verdicts = names.map((name) => {
    const [ours, theirs] = [samples, off].map((all) => all.map((sample) => sample[name]));
    return [name, judgeOne(ours!, theirs!, ALLOWED[name])];
  });
  return Object.fromEntries(verdicts) as Record<keyof Footprint, Verdict>;
}

function judgeOne(
  samples: readonly number[],
  off: readonly number[],
  [share, least]: readonly [number, number],
): Verdict {
  const { mean, growth } = lineOf(samples);
  const growthOff = lineOf(off).growth;
  const allowed = Math.max(mean * share, least);
  return {
    mean: Math.round(mean),
    growth: Math.round(growth),
    growthOff: Math.round(growthOff),
    allowed: Math.round(allowed),
    flat: growth - Math.max(0, growthOff) <= allowed,
  };
}

/** Of the last two thirds: their mean, and what their line of best fit gains. Nothing gains nothing. */
function lineOf(all: readonly number[]): { readonly mean: number; readonly growth: number } {
  const figures = all.slice(Math.floor(all.length / 3));
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
  return { mean, growth: slopeOf(figures, mean) * Math.max(0, figures.length - 1) };
}

/** Least squares, per figure. */
function slopeOf(figures: readonly number[], mean: number): number {
  const middle = (figures.length - 1) / 2;
  let [above, below] = [0, 0];
  figures.forEach((figure, i) => {
    above += (i - middle) * (figure - mean);
    below += (i - middle) ** 2;
  });
  return below === 0 ? 0 : above / below;
}
