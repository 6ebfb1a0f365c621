// From the arguments to the figures: reads the gold, runs the engine, scores.

import type { ReportOptions } from '../../src/report/create-report.ts';
import { attributionsOf, hedgesOf, sourcingOf } from './brat/brat-gold.ts';
import { isBrat, readBrat } from './brat/read-brat.ts';
import type { Arguments } from './arguments.ts';
import { outermostSpans, type GoldArticle } from './compare-attributions.ts';
import type { Evaluation } from './evaluation.ts';
import { measureReliability, type ReliabilityRow } from './measure-reliability.ts';
import { readGold } from './read-gold.ts';
import { runEngine } from './run-engine.ts';
import { runFolds } from './run-folds.ts';
import { scoreAttribution } from './score-attribution.ts';
import { scoreByOutlet } from './score-by-outlet.ts';
import { scoreCofenet, type LabelledStretch } from './score-cofenet.ts';
import { scoreHedges, type GoldSentence } from './score-hedges.ts';
import { scoreQuotations, type GoldQuotations } from './score-quotations.ts';
import { scoreSourcing } from './score-sourcing.ts';
import { readSourcingGold, type GoldSourcing } from './sourcing-gold.ts';

export interface TaskResult {
  readonly evaluation: Evaluation;
  /** Only for attribution. */
  readonly reliability: readonly ReliabilityRow[];
}

/** Throws a GoldError with a plain message where a file cannot be used. */
export function evaluateTask(
  given: Arguments,
  learned: Pick<ReportOptions, 'weights' | 'choices'>,
): TaskResult {
  const options: ReportOptions = { scope: given.scope, ...learned };
  if (given.task === 'hedges') {
    const gold = isBrat(given.gold)
      ? readBrat(given.gold).map(hedgesOf)
      : readGold<GoldSentence>(given.gold, ['id', 'text', 'hedges']);
    return { evaluation: scoreHedges(gold, runEngine(gold, options)), reliability: [] };
  }
  if (given.task === 'sourcing') {
    const gold = isBrat(given.gold) ? readBrat(given.gold).map(sourcingOf) : readSourcingGold(given.gold);
    return { evaluation: evaluateSourcing(gold, given.folds, options), reliability: [] };
  }
  if (given.task === 'quotations') {
    const gold = readGold<GoldQuotations>(given.gold, ['id', 'text', 'attributions']);
    return { evaluation: scoreQuotations(gold, runEngine(gold, options)), reliability: [] };
  }
  return evaluateAttribution(given, options);
}

function evaluateSourcing(gold: readonly GoldSourcing[], folds: number, options: ReportOptions): Evaluation {
  const reportOf = folds > 0 ? runFolds(gold, folds, options) : runEngine(gold, options);
  const { figures, items } = scoreSourcing(gold, reportOf);
  return { figures: { ...figures, 'by outlet': scoreByOutlet(gold, reportOf) }, items };
}

function evaluateAttribution({ gold: path, cofenet }: Arguments, options: ReportOptions): TaskResult {
  const gold = isBrat(path)
    ? readBrat(path).map(attributionsOf)
    : readGold<GoldArticle>(path, ['id', 'text', 'attributions']);
  const reportOf = runEngine(gold, options);
  const evaluation = scoreAttribution(gold, reportOf);
  const reliability = measureReliability(gold, reportOf);
  if (cofenet === null) return { evaluation, reliability };
  const stretches = readGold<LabelledStretch>(cofenet, ['article', 'offsets', 'labels']);
  const known = new Set(gold.map(({ id }) => id));
  const labels = scoreCofenet(stretches, (id) => (known.has(id) ? outermostSpans(reportOf(id)) : null));
  return { evaluation: { ...evaluation, figures: { ...evaluation.figures, cofenet: labels } }, reliability };
}
