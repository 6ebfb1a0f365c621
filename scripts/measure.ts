// Takes the figures that README and the results page show: `npm run measure -- FOLDER [NAME ...]`.
// FOLDER holds corpora/ and pages/ (see CONTRIBUTING); each result goes to .github/results/NAME.json. Then: npm run results.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { readFolder } from './pages/read-folder.ts';
import type { PageRow } from './pages/page-row.ts';
import { keepResult } from './results/keep-result.ts';
import { MEASURES, type Measure } from './results/measures.ts';
import { summarisePages } from './results/summarise-pages.ts';

const [given, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => !MEASURES.some((measure) => measure.name === name));
if (given === undefined || unknown.length > 0) {
  const known = MEASURES.map(({ name }) => name).join(' ');
  console.error(`usage: npm run measure -- FOLDER [NAME ...]   (names: ${known})`);
  process.exit(2);
}
const folder = path.resolve(given);
for (const measure of MEASURES) {
  if (names.length > 0 && !names.includes(measure.name)) continue;
  console.log(measure.command);
  const figures = figuresOf(measure, run(measure.words(folder)));
  keepResult(measure.name, measure.command, figures);
  console.log(JSON.stringify(figures));
}

function run(words: readonly string[]): string {
  return execFileSync('npm', ['run', '--silent', ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function figuresOf({ summarise }: Measure, printed: string): object {
  if (summarise === undefined) return JSON.parse(printed) as object;
  const rows = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageRow);
  return summarisePages(rows, readFolder(path.join(folder, 'pages'), 0).articles);
}
