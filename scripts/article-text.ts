// How well the article's text is found on saved pages, in jsdom, with Readability beside it:
// `npm run --silent article-text -- DIR [--json]`. DIR holds articles.json and ID.html or ID.html.gz.

import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { collectArticle } from '../src/page/collect/collect-article.ts';
import { printScores, summarise, type ScoredPage } from './article-text/print-scores.ts';
import { shingleScore } from './article-text/shingle-score.ts';
import { readFolder } from './pages/read-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) fail('usage: npm run --silent article-text -- DIR [--json]');
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`No such folder: ${folder}`);
const { pages, articles } = readFolder(folder);
if (articles === null) fail(`No articles.json in ${folder}`);

const hearsay: ScoredPage[] = [];
const readability: ScoredPage[] = [];
for (const [id, html] of pages) {
  const truth = articles[id];
  if (truth === undefined) continue;
  const { document } = new JSDOM(html.toString('utf8'), {
    url: truth.url ?? 'https://page.example/',
    virtualConsole: new VirtualConsole(),
  }).window;
  const collected = collectArticle(document);
  const text = collected?.article.text.slice(0, collected.article.bodyEnd) ?? '';
  hearsay.push({ id, score: shingleScore(truth.articleBody, text) });
  // Readability tears the document apart: it comes last.
  const theirs = new Readability(document).parse()?.textContent ?? '';
  readability.push({ id, score: shingleScore(truth.articleBody, theirs) });
}
const extractors = { Hearsay: hearsay, 'Readability 0.6.0': readability };
process.stdout.write(values.json ? `${JSON.stringify(summarise(extractors))}\n` : printScores(extractors));

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
