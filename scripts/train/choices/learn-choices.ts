// All choices, one after the other, from sourcing gold.

import { CHOICES, type ChoiceName } from '../../../src/analysis/choice/choices.ts';
import {
  linearChoices,
  type LinearModel,
  type LinearModels,
} from '../../../src/analysis/choice/linear-choices.ts';
import type { ReportOptions } from '../../../src/report/create-report.ts';
import type { GoldSourcing } from '../../evaluate/sourcing-gold.ts';
import { showProgress } from '../progress.ts';
import { learnLinear } from './learn-linear.ts';
import { LESSONS, PULL } from './lessons.ts';
import { recordCases } from './record-cases.ts';

/** A later choice learns beside what the earlier ones say of articles they have not seen, one of so many parts at a time. */
const PARTS = 3;

/** Learns every choice that has a lesson. Deterministic: the same gold, engine and seed give the same models. */
export function learnChoices(
  gold: readonly GoldSourcing[],
  weights: ReportOptions['weights'],
  { language = 'en', seed = 1, lessons = LESSONS, report = showProgress } = {},
): LinearModels {
  const models: Partial<Record<ChoiceName, LinearModel>> = {};
  const unseen = Array.from({ length: PARTS }, (): Partial<Record<ChoiceName, LinearModel>> => ({}));
  lessons.forEach(([choice, lesson], done) => {
    const known = unseen.map((part) => linearChoices(language, { ...part }));
    const cases = recordCases(gold, choice, lesson, weights, (article) => known[article % PARTS]!);
    const classes = CHOICES[choice].length;
    models[choice] = learnLinear(cases, classes, seed, PULL[choice]);
    unseen.forEach((part, number) => {
      const others = cases.filter(({ article }) => article % PARTS !== number);
      part[choice] = learnLinear(others, classes, seed, PULL[choice]);
    });
    report('choices', done + 1, lessons.length, `${choice}: ${cases.length} cases`);
  });
  return models;
}
