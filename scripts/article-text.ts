// How well the article's text is found on saved pages, in jsdom, with Readability beside it:
// `npm run --silent article-text -- DIR [--json]`. DIR holds articles.json and ID.html or ID.html.gz.
// With `--metadata` instead: title, byline, date, outlet and agencies against DIR/gold.json; `--errors` prints each miss.

import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectArticle } from '../src/page/collect/collect-article.ts';
import { printMetadata } from './article-text/print-metadata.ts';
import { printScores, summarise } from './article-text/print-scores.ts';
import { parseOffline, ScoresBeside } from './article-text/score-beside.ts';
import { readGold, scorePages } from './article-text/score-pages.ts';
import { readFolder } from './pages/read-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    metadata: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined)
  fail('usage: npm run --silent article-text -- DIR [--json | --metadata [--errors]]');
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`No such folder: ${folder}`);
const { pages, articles } = readFolder(folder);
if (articles === null) fail(`No articles.json in ${folder}`);

if (values.metadata) {
  const gold = readGold(folder);
  if (gold === null) fail(`No gold.json in ${folder}`);
  process.stdout.write(printMetadata(scorePages(pages, gold), values.errors));
  process.exit(0);
}

const scores = new ScoresBeside();
for (const [id, html] of pages) {
  const truth = articles[id];
  if (truth === undefined) continue;
  const page = parseOffline(html.toString('utf8'), truth.url ?? 'https://page.example/');
  const collected = collectArticle(page);
  const text = collected?.article.text.slice(0, collected.article.bodyEnd) ?? '';
  scores.add(id, truth.articleBody, text, page);
}
const { extractors } = scores;
process.stdout.write(values.json ? `${JSON.stringify(summarise(extractors))}\n` : printScores(extractors));

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
