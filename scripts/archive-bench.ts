// Does the streaming filter hold its memory flat over an archive? `npm run --silent archive-bench -- [--articles N]`.
// Streams N invented articles (100,000 unless told) through `npm run analyze -- --jsonl`; the result is kept for `npm run results`.

import { parseArgs } from 'node:util';
import { MALFORMED_EVERY } from './archive/generate-articles.ts';
import { watchFilter, type MemorySample } from './archive/watch-filter.ts';
import { keepResult } from './results/keep-result.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
const articles = Math.max(100, Math.floor(Number(values.articles)) || 0);

const { reports, errors, seconds, samples } = await watchFilter(articles);
const tenth = Math.ceil(samples.length / 10);
const result = {
  articles,
  reports,
  malformed: Math.floor(articles / MALFORMED_EVERY),
  errors,
  articlesPerSecond: Math.round(articles / seconds),
  // The first tenth is start-up: code is compiled and the heap finds its size.
  secondTenthMb: mean(samples.slice(tenth, 2 * tenth)),
  lastTenthMb: mean(samples.slice(-tenth)),
  mostMb: Math.max(...samples.map(({ megabytes }) => megabytes)),
  samples,
};
keepResult('archive-memory', 'npm run --silent archive-bench', result);
console.log(JSON.stringify({ ...result, samples: samples.length }));

function mean(some: readonly MemorySample[]): number {
  return Math.round(some.reduce((sum, { megabytes }) => sum + megabytes, 0) / some.length);
}
