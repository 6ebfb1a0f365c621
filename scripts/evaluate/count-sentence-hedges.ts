// Hedges in the article's own voice, sentence by sentence. Distancing words count neither way.

import type { ScoredReport } from './run-engine.ts';
import type { SourcingCount } from './sourcing-count.ts';
import type { GoldSourcing } from './sourcing-gold.ts';

const DISTANCING =
  /^(claim|accus|alleg|assert|contend|insist|purport|behaupt|beschuldig|bezichtig|vorw[aou]rf|unterstell)/i;

/** Gold cues are given as words; the first place in the sentence where they stand is meant. */
export function countSentenceHedges(
  count: SourcingCount,
  article: GoldSourcing,
  report: ScoredReport,
  sentence: number,
  cues: readonly string[],
): void {
  const [from, to] = article.sentences[sentence] ?? [0, 0];
  const text = article.text.slice(from, to);
  const found = report.hedges.filter(
    ({ start, voice }) => from <= start && start < to && voice === 'article',
  );
  const used = new Set<object>();
  for (const cue of cues) {
    const start = from + text.indexOf(cue);
    const end = start + cue.length;
    const hits = found.filter(
      (hedge) => hedge.start < end && start < hedge.end && hedge.end - hedge.start <= 2 * (end - start) + 20,
    );
    for (const hit of hits) used.add(hit);
    if (!DISTANCING.test(cue)) count[hits.length > 0 ? 'right' : 'missed']++;
  }
  count.extra += found.filter(
    (hedge) => !used.has(hedge) && !DISTANCING.test(article.text.slice(hedge.start, hedge.end)),
  ).length;
}
