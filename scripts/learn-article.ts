// Learns which passages of a page are article text: `npm run --silent learn-article -- DIR... [--write]`. Each DIR holds
// articles.json and ID.html or ID.html.gz, as for article-text. Prints the scores by folds, of pages not learned from.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scoreTexts, shingleScore } from './article-text/shingle-score.ts';
import { fitWeights } from './learn-article/fit-weights.ts';
import { judgeByFolds } from './learn-article/judge-by-folds.ts';
import { readLessons, textOf, type PageLesson } from './learn-article/read-lessons.ts';

const FILE = path.resolve(import.meta.dirname, '../assets/model/article.json');
/** A weight smaller than this, in hundredths, decides nothing. */
const LEAST = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: npm run --silent learn-article -- DIR... [--write]');
  process.exit(2);
}

const lessons = positionals.flatMap(readLessons);
const chances = judgeByFolds(lessons);
for (const folder of positionals) {
  const own = lessons.filter((lesson) => lesson.folder === folder);
  report(`${folder}, rules alone`, own, textOf);
  report(`${folder}, by folds`, own, (lesson) => textOf(lesson, chances.get(lesson)));
}
if (values.write) {
  const weights = [...fitWeights(lessons)].map(([fact, weight]) => [fact, Math.round(weight * 100)] as const);
  const kept = weights
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ weights: Object.fromEntries(kept) }, null, 2)}\n`);
  console.log(`${kept.length} weights from ${lessons.length} pages: ${FILE}`);
}

function report(name: string, own: readonly PageLesson[], read: (lesson: PageLesson) => string): void {
  const { f1, precision, recall } = scoreTexts(own.map((lesson) => shingleScore(lesson.truth, read(lesson))));
  console.log(`${name}: F1 ${f1.toFixed(4)}  p ${precision.toFixed(4)}  r ${recall.toFixed(4)}`);
}
