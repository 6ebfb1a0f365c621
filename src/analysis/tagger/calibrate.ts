// From a margin to a share of right answers, by the line between measured points. No exponential, so that every browser
// gives the same figure to the last digit.

import type { Knot } from './weights.ts';

/** How often an attribution with this margin is right: 0 to 1, two digits. Margins beyond the ends get the end's figure. */
export function confidenceOf(margin: number, knots: readonly Knot[]): number {
  const above = knots.findIndex((knot) => knot.margin >= margin);
  const high = knots[above === -1 ? knots.length - 1 : above];
  const low = knots[above === -1 ? knots.length - 1 : Math.max(0, above - 1)];
  if (high === undefined || low === undefined) return 0.5;
  const width = high.margin - low.margin;
  const share = width > 0 ? (margin - low.margin) / width : 1;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.round((low.confidence + clamped * (high.confidence - low.confidence)) * 100) / 100;
}
