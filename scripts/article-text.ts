// npm run article-text -- DIR: how well the article's text is found, with Readability beside it, on saved pages in jsdom.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { collectArticle } from '../src/page/collect/collect-article.ts';
import { scoreTexts, shingleScore, type TextScore } from './article-text/shingle-score.ts';

interface Truth {
  readonly articleBody: string;
  readonly url: string;
}

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: npm run article-text -- DIR   (DIR holds articles.json and ID.html or ID.html.gz)');
  process.exit(2);
}
const truths = JSON.parse(readFileSync(path.join(directory, 'articles.json'), 'utf8')) as Record<
  string,
  Truth
>;
const ours: TextScore[] = [];
const readabilitys: TextScore[] = [];
const perPage: { readonly id: string; readonly score: TextScore }[] = [];

for (const file of readdirSync(directory).sort()) {
  const id = file.replace(/\.html(?:\.gz)?$/, '');
  const truth = truths[id];
  if (truth === undefined) continue;
  const { document } = openPage(path.join(directory, file), truth.url);
  const collected = collectArticle(document);
  const text = collected?.article.text.slice(0, collected.article.bodyEnd) ?? '';
  const score = shingleScore(truth.articleBody, text);
  ours.push(score);
  perPage.push({ id, score });
  // Readability tears the document apart: it comes last.
  readabilitys.push(shingleScore(truth.articleBody, new Readability(document).parse()?.textContent ?? ''));
}

const worst = perPage.sort((a, b) => sum(a.score) - sum(b.score)).slice(0, 10);
for (const { id, score } of worst)
  console.log(`${id}  p ${round(score.precision)}  r ${round(score.recall)}`);
for (const [name, scores] of [
  ['Hearsay', ours],
  ['Readability 0.6.0', readabilitys],
] as const) {
  const { f1, precision, recall } = scoreTexts(scores);
  console.log(
    `${name.padEnd(18)} F1 ${round(f1)}  p ${round(precision)}  r ${round(recall)}  (${scores.length} pages)`,
  );
}

function openPage(file: string, url: string): { readonly document: Document } {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
}

function sum({ precision, recall }: TextScore): number {
  return (precision ?? 0) + (recall ?? 0);
}

function round(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
