// How much processor time a checkout's engine takes: `node time-engine.ts CHECKOUT < IN.jsonl` prints microseconds of user
// time an article. A process of its own for each checkout and round, since two engines in one would share what is warm.
//
// The engine is called by its public door of every version since a724098: there the weights are given, not asked for.

import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

type Engine = typeof import('../../src/report/create-report.ts');
type Reading = typeof import('../analyze/read-article.ts');
type Learned = typeof import('../analyze/weights.ts');

const checkout = pathToFileURL(`${process.argv[2] ?? '.'}/`);
const load = async (file: string): Promise<unknown> => import(new URL(file, checkout).href);
const { createReport } = (await load('src/report/create-report.ts')) as Engine;
const { articleOfText } = (await load('scripts/analyze/read-article.ts')) as Reading;
const { readWeights, readChoices } = (await load('scripts/analyze/weights.ts')) as Learned &
  Partial<Pick<Learned, 'readChoices'>>;
const options =
  readChoices === undefined ? { weights: readWeights() } : { weights: readWeights, choices: readChoices() };

const lines = (await text(process.stdin)).split('\n').filter((line) => line !== '');
const articles = lines.map((line) => JSON.parse(line) as { text: string; outlet?: string });
const before = process.cpuUsage();
for (const article of articles) createReport(articleOfText(article.text, article.outlet ?? null), options);
console.log(process.cpuUsage(before).user / articles.length);
