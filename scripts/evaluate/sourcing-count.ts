// Right, extra and missed, and the ratios that eval/score_sourcing.py makes of them.

import { round1 } from './ratio.ts';

export class SourcingCount {
  right = 0;
  extra = 0;
  missed = 0;

  /** Adds what two sets share and what each has alone. */
  addSets<T>(wanted: ReadonlySet<T>, found: ReadonlySet<T>): void {
    this.right += wanted.intersection(found).size;
    this.extra += found.difference(wanted).size;
    this.missed += wanted.difference(found).size;
  }

  figures(): Record<'p' | 'r' | 'f1' | 'gold' | 'predicted', number> {
    const { right, extra, missed } = this;
    const p = right + extra === 0 ? 0 : right / (right + extra);
    const r = right + missed === 0 ? 0 : right / (right + missed);
    const f1 = p + r === 0 ? 0 : (100 * 2 * p * r) / (p + r);
    return {
      p: round1(100 * p),
      r: round1(100 * r),
      f1: round1(f1),
      gold: right + missed,
      predicted: right + extra,
    };
  }
}
