// This engine against that of another checkout: user time an article, in turns, on the same texts.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { median } from './median.ts';
import { newsParagraphs } from './news-text.ts';

const HERE = path.resolve(import.meta.dirname, '../..');
const TIMER = path.join(import.meta.dirname, 'time-engine.ts');
/** As many as warm an engine for most of the time, and not so many that its first steps no longer count. */
const ARTICLES = 160;
const ARTICLE_WORDS = 700;

/**
 * User time of this engine / that of the checkout in `folder`: the median of the rounds' ratios, so that a machine that
 * grows slower meanwhile changes nothing.
 *
 * @param texts a file of articles, {text, outlet?} in each line; null: invented news.
 */
export function measureBefore(folder: string, texts: string | null, rounds: number): number {
  const input = texts === null ? inventedNews() : readFileSync(texts);
  const time = (checkout: string): number =>
    Number(execFileSync(process.execPath, [TIMER, path.resolve(checkout)], { input, encoding: 'utf8' }));
  return median(
    Array.from({ length: rounds }, () => {
      const before = time(folder);
      return time(HERE) / before;
    }),
  );
}

function inventedNews(): string {
  const articles = Array.from({ length: ARTICLES }, (_, at) => ({
    text: newsParagraphs(ARTICLE_WORDS, at + 1).join('\n\n'),
  }));
  return articles.map((article) => JSON.stringify(article)).join('\n');
}
