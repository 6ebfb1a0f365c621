// Cross-validation by publisher: each page judged by weights that no page of its site was part of.

import { applyWeights, fitWeights, type Example } from './fit-weights.ts';

const FOLDS = 6;

/** The chances of each example's passages, by weights learned from the other folds. */
export function judgeByFolds<Lesson extends Example>(
  lessons: readonly Lesson[],
): ReadonlyMap<Lesson, readonly number[]> {
  const sites = [...new Set(lessons.map(siteOf))];
  const foldOf = (lesson: Lesson): number => sites.indexOf(siteOf(lesson)) % FOLDS;
  const chances = new Map<Lesson, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(lessons.filter((lesson) => foldOf(lesson) !== fold));
    for (const lesson of lessons)
      if (foldOf(lesson) === fold) chances.set(lesson, applyWeights(weights, lesson));
  }
  return chances;
}

/** Pages of one publisher are named alike up to their date. */
function siteOf({ id }: Example): string {
  return id.replace(/_.*/, '');
}
