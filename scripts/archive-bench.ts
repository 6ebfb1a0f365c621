// Does the streaming filter hold its memory flat over an archive? `npm run --silent archive-bench -- [--articles N] [--jobs N]`.
// Streams N invented articles (100,000 unless told) through `npm run analyze -- --jsonl`;
// the result of one thread is kept for `npm run results`.

import { parseArgs } from 'node:util';
import { MALFORMED_EVERY } from './archive/generate-articles.ts';
import { watchFilter, type MemorySample } from './archive/watch-filter.ts';
import { keepResult } from './results/keep-result.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, jobs: { type: 'string', default: '1' } },
});
const articles = Math.max(100, Math.floor(Number(values.articles)) || 0);
const jobs = Math.max(1, Math.floor(Number(values.jobs)) || 1);

const { reports, errors, seconds, samples } = await watchFilter(articles, jobs);
const result = {
  articles,
  reports,
  malformed: Math.floor(articles / MALFORMED_EVERY),
  errors,
  articlesPerSecond: Math.round(articles / seconds),
  atQuarterMb: memoryAt(1 / 4),
  atHalfMb: memoryAt(1 / 2),
  atEndMb: memoryAt(1),
  samples,
};
if (jobs === 1) keepResult('archive-memory', 'npm run --silent archive-bench', result);
console.log(JSON.stringify({ ...result, samples: samples.length }));

/** The mean of five samples that end there. */
function memoryAt(share: number): number {
  const end = Math.round(samples.length * share);
  const around: readonly MemorySample[] = samples.slice(Math.max(0, end - 5), end);
  return Math.round(around.reduce((sum, { megabytes }) => sum + megabytes, 0) / around.length);
}
