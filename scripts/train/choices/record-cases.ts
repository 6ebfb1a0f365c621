// Runs the engine over gold articles and writes down what it asks of one choice.

import { CHOICES, type ChoiceName, type Choices } from '../../../src/analysis/choice/choices.ts';
import { createReport, type ReportOptions } from '../../../src/report/create-report.ts';
import { articleOfText } from '../../analyze/read-article.ts';
import type { GoldSourcing } from '../../evaluate/sourcing-gold.ts';
import type { Case, Lesson } from './lesson.ts';

/**
 * The cases of one choice over all articles. `known` gives the choices already learned, for each article by models that
 * did not learn from it; the choice itself is left to the rules while it is asked about.
 */
export function recordCases(
  gold: readonly GoldSourcing[],
  choice: ChoiceName,
  lesson: Lesson,
  weights: ReportOptions['weights'],
  known: (article: number) => Choices,
): Case[] {
  const cases: Case[] = [];
  gold.forEach((article, number) => {
    const learned = known(number);
    const asked: Choices = {
      language: learned.language,
      collects: true,
      weigh: (name, features, matter) => {
        if (name !== choice) return learned.weigh(name, features, matter);
        const right = lesson(article, matter);
        if (right !== null && right >= 0 && right < CHOICES[choice].length)
          cases.push({ article: number, features, right });
        return null;
      },
    };
    createReport(articleOfText(article.text, article.outlet), { weights: weights ?? null, choices: asked });
  });
  return cases;
}
