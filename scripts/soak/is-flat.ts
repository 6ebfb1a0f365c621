// Whether figures taken one after another stay where they are.

import type { Footprint } from './footprint.ts';

export interface Verdict {
  /** Of the last two thirds: what comes before warms up. */
  readonly mean: number;
  /** What the line of best fit gains from their first figure to their last. */
  readonly growth: number;
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

/** Judges each figure of a soak. */
export function judge(samples: readonly Footprint[]): Record<keyof Footprint, Verdict> {
  const names = Object.keys(ALLOWED) as (keyof Footprint)[];
  const verdicts = names.map((name) => [
    name,
    judgeOne(
      samples.map((sample) => sample[name]),
      ALLOWED[name],
    ),
  ]);
  return Object.fromEntries(verdicts) as Record<keyof Footprint, Verdict>;
}

function judgeOne(all: readonly number[], [share, least]: readonly [number, number]): Verdict {
  const figures = all.slice(Math.floor(all.length / 3));
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const growth = slopeOf(figures, mean) * (figures.length - 1);
  const allowed = Math.max(mean * share, least);
  return {
    mean: Math.round(mean),
    growth: Math.round(growth),
    allowed: Math.round(allowed),
    flat: growth <= allowed,
  };
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
