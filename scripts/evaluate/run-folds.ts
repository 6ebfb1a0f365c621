// Articles judged by choices that were not learned from them: the honest figure of a set that one also learns from.

import { linearChoices } from '../../src/analysis/choice/linear-choices.ts';
import type { ReportOptions } from '../../src/report/create-report.ts';
import { learnChoices } from '../train/choices/learn-choices.ts';
import { showProgress } from '../train/progress.ts';
import { lookUp, runEngine, type ReportOf, type ScoredReport } from './run-engine.ts';
import type { GoldSourcing } from './sourcing-gold.ts';

/**
 * Learns the choices on all parts but one and runs the engine on that one, for each of `folds` parts. Article number n is
 * in part n modulo `folds`. The core's weights stay as they are: they were learned elsewhere.
 */
export function runFolds(gold: readonly GoldSourcing[], folds: number, options: ReportOptions): ReportOf {
  const reports = new Map<string, ScoredReport>();
  for (let fold = 0; fold < folds; fold++) {
    const learned = learnChoices(
      gold.filter((_, number) => number % folds !== fold),
      options.weights,
      { report: () => {} },
    );
    const left = gold.filter((_, number) => number % folds === fold);
    const reportOf = runEngine(left, { ...options, choices: linearChoices('en', learned) });
    for (const { id } of left) reports.set(id, reportOf(id));
    showProgress('folds', fold + 1, folds, '');
  }
  return lookUp(reports);
}
