// Every article in tests/fixtures/articles gives, letter for letter, the report a person read and agreed to.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readChoices, readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import { markdown } from '../../src/report/formats/markdown.ts';
import { articleFromText } from '../../src/text/article.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

const namesIn = (folder: string, extension: string): string[] =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => path.basename(file, extension));
const articles = namesIn('articles', '.txt');

/** What to do on a failure: nothing here writes an expected report, so that a person has read each of them. */
function advice(name: string): string {
  const from = `tests/fixtures/articles/${name}.txt`;
  const to = `tests/fixtures/expected/${name}.md`;
  return `Read the new report against the article; where it is right, keep it: npm run --silent analyze -- --format markdown ${from} > ${to}`;
}

test('there are weights to read the articles with', () => {
  expect(readWeights()).not.toBeNull();
  expect(readWeights('de')).not.toBeNull();
});

test('every expected report belongs to an article', () => {
  expect(articles).toEqual(expect.arrayContaining(namesIn('expected', '.md')));
});

test.each(articles)('%s gives its expected report', (name) => {
  const expected = path.join(FIXTURES, 'expected', `${name}.md`);
  expect(existsSync(expected), `There is no expected report of ${name}. ${advice(name)}`).toBe(true);
  const text = readFileSync(path.join(FIXTURES, 'articles', `${name}.txt`), 'utf8');
  const { report } = createReport(articleFromText(text, { outlet: null }), {
    weights: readWeights,
    choices: readChoices,
  });
  expect(markdown.render(report), advice(name)).toBe(readFileSync(expected, 'utf8'));
});
