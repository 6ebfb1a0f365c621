// README and the results page say what the kept results say: a number edited by hand, or a result not written through, fails.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RESULTS_FOLDER } from '../../../scripts/results/keep-result.ts';
import { readResults } from '../../../scripts/results/read-results.ts';
import { writeReadme, writeResultsPage } from '../../../scripts/results/write-pages.ts';

const results = readResults();
const readme = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');

test('README’s tables are those that `npm run results` writes', async () => {
  expect(await writeReadme(readme, results)).toBe(readme);
});

test('the results page and its pictures are those that `npm run results` writes', async () => {
  const pages = await writeResultsPage(results);
  for (const [file, content] of pages)
    expect(readFileSync(path.join(RESULTS_FOLDER, file), 'utf8'), file).toBe(content);
  const stored = readdirSync(RESULTS_FOLDER).filter((file) => !file.endsWith('.json'));
  expect(stored.filter((file) => !pages.has(file))).toEqual([]);
});

test('a changed result changes README', async () => {
  const sourcing = results.get('sourcing');
  expect(sourcing).toBeDefined();
  const changed = new Map([...results, ['sourcing', { ...sourcing!, chain: { f1: 12.3 } }]]);
  const written = await writeReadme(readme, changed);
  expect(written).not.toBe(readme);
  expect(written).toContain('12.3');
});

test('every result names the command that printed it', () => {
  for (const [name, { command }] of results) expect(command, name).toMatch(/^npm run /);
});
