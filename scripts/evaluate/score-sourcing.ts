// Chains, origins, flags, hedges and markers per sentence: the same figures as eval/score_sourcing.py.

import { sentencesUnder } from '../../src/report/formats/sentences-under.ts';
import type { Flag } from '../../src/report/report.ts';
import { countSentenceHedges } from './count-sentence-hedges.ts';
import type { Evaluation, JudgedItem } from './evaluation.ts';
import { judgeChains } from './judge-chains.ts';
import { share } from './ratio.ts';
import type { ReportOf, ScoredReport } from './run-engine.ts';
import type { SourcingCount } from './sourcing-count.ts';
import { sentenceOf, type GoldSourcing } from './sourcing-gold.ts';
import { SourcingTally } from './sourcing-tally.ts';

const FLAGS: ReadonlySet<string> = new Set<Flag>([
  'unnamed-source',
  'no-source',
  'second-hand',
  'distancing',
  'stated-unverified',
]);

/** An item is a chain, or a sentence's being unverified. */
export function scoreSourcing(gold: readonly GoldSourcing[], reportOf: ReportOf): Evaluation {
  const tally = new SourcingTally();
  const items: JudgedItem[] = [];
  for (const article of gold) {
    const report = reportOf(article.id);
    const stated = statedPerSentence(article, report);
    article.sentences.forEach((_, sentence) => {
      const label = article.labels.find(({ i }) => i === sentence);
      const { chains, flags } = stated[sentence] ?? { chains: [], flags: new Set<Flag>() };
      items.push(...judgeChains(tally, article, report, sentence, label?.chains ?? [], chains));
      const wanted = new Set(label?.reasons ?? []);
      countUnverified(tally.unverified, wanted.size > 0, flags.size > 0);
      tally.reasons.addSets(wanted, flags);
      countSentenceHedges(tally.hedge, article, report, sentence, label?.hedges ?? []);
    });
    tally.marker.addSets(
      new Set(article.markers.map(({ i, type }) => `${i} ${type}`)),
      new Set(report.markers.map((marker) => `${sentenceOf(marker, article.sentences)} ${marker.type}`)),
    );
  }
  return {
    figures: {
      chain: tally.chain.figures(),
      multi: tally.multi.figures(),
      origin: tally.origin.figures(),
      unverified: tally.unverified.figures(),
      reasons: tally.reasons.figures(),
      hedge: tally.hedge.figures(),
      marker: tally.marker.figures(),
      type: { accuracy: share(tally.typeRight, tally.typeCount), matched: tally.typeCount },
    },
    items,
  };
}

interface Stated {
  readonly chains: (readonly string[])[];
  readonly flags: Set<Flag>;
}

/** For each sentence the chains, each once, and the flags of the claims over it. */
function statedPerSentence(article: GoldSourcing, report: ScoredReport): Stated[] {
  const stated = article.sentences.map((): Stated => ({ chains: [], flags: new Set() }));
  for (const claim of report.claims) {
    for (const index of sentencesUnder(claim, article.sentences)) {
      const sentence = stated[index];
      const known = sentence?.chains.some((chain) => chain.join('\n') === claim.chain.join('\n'));
      if (claim.chain.length > 0 && known === false) sentence?.chains.push(claim.chain);
      for (const flag of claim.flags) if (FLAGS.has(flag)) sentence?.flags.add(flag);
    }
  }
  return stated;
}

function countUnverified(count: SourcingCount, wanted: boolean, found: boolean): void {
  if (wanted && found) count.right++;
  else if (wanted) count.missed++;
  else if (found) count.extra++;
}
