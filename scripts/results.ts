// Writes README's tables and the results page with its pictures from .github/results/*.json: `npm run results`.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RESULTS_FOLDER } from './results/keep-result.ts';
import { readResults } from './results/read-results.ts';
import { writeReadme, writeResultsPage } from './results/write-pages.ts';

const readme = path.resolve(import.meta.dirname, '../README.md');
const results = readResults();
writeFileSync(readme, await writeReadme(readFileSync(readme, 'utf8'), results));
for (const [file, content] of await writeResultsPage(results))
  writeFileSync(path.join(RESULTS_FOLDER, file), content);
console.log(`Written: README.md, ${path.relative('.', RESULTS_FOLDER)}/README.md and its pictures.`);
