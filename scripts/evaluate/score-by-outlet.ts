// The main figures of sourcing once more, by kind of outlet.

import type { Figure } from './evaluation.ts';
import { outletKind } from './outlet-kind.ts';
import type { ReportOf } from './run-engine.ts';
import { scoreSourcing } from './score-sourcing.ts';
import type { GoldSourcing } from './sourcing-gold.ts';

const SHOWN = ['chain', 'multi', 'unverified', 'marker'];

/** For each kind, in alphabetical order: its number of articles and the F1 of the main figures. */
export function scoreByOutlet(gold: readonly GoldSourcing[], reportOf: ReportOf): Record<string, Figure> {
  const kinds = Map.groupBy(gold, ({ outlet }) => outletKind(outlet));
  const rows = [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    rows.map(([kind, articles]) => {
      const { figures } = scoreSourcing(articles, reportOf);
      const f1 = SHOWN.map((name) => [name, (figures[name] as Readonly<Record<string, number>>)['f1'] ?? 0]);
      return [kind, { articles: articles.length, ...(Object.fromEntries(f1) as Record<string, number>) }];
    }),
  );
}
