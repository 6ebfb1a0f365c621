// Does confidence mean something? Of the attributions given 0.9, nine in ten should have a gold cue.

import type { Report } from '../../src/report/report.ts';
import { outermostSpans, pairUp, roleWords, type GoldArticle } from './compare-attributions.ts';
import { round1, share } from './ratio.ts';
import type { ReportOf } from './run-engine.ts';

export interface ReliabilityRow {
  /** Confidences from `from` up to, not including, `from` + 0.1 (1 counts in the last row). */
  readonly from: number;
  readonly attributions: number;
  /** Mean confidence and share with a gold cue, in per cent. */
  readonly promised: number;
  readonly kept: number;
}

const ROWS = 10;

/** One row per tenth of confidence that occurs. */
export function measureReliability(gold: readonly GoldArticle[], reportOf: ReportOf): ReliabilityRow[] {
  const rows = Array.from({ length: ROWS }, () => ({ sum: 0, count: 0, right: 0 }));
  for (const article of gold) {
    const report = reportOf(article.id);
    const found = roleWords(article.text, outermostSpans(report));
    const right = new Set(
      pairUp(roleWords(article.text, article.attributions), found, 'cue').map(([, j]) => j),
    );
    outermostConfidences(report).forEach((confidence, index) => {
      const row = rows[Math.min(ROWS - 1, Math.floor(confidence * ROWS))];
      if (row === undefined) return;
      row.sum += confidence;
      row.count++;
      if (right.has(index)) row.right++;
    });
  }
  return rows.flatMap(({ sum, count, right }, index) =>
    count === 0
      ? []
      : [
          {
            from: index / ROWS,
            attributions: count,
            promised: round1((100 * sum) / count),
            kept: share(right, count),
          },
        ],
  );
}

function outermostConfidences(report: Pick<Report, 'attributions'>): number[] {
  return report.attributions.filter(({ parent }) => parent === null).map(({ confidence }) => confidence);
}
