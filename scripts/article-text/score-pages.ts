// The metadata of many saved pages, scored: each is read as the extension reads it, in jsdom.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findArticle } from '../../src/article/find-article.ts';
import { walkDocument } from '../../src/page/collect/walked-page.ts';
import { declaredSources } from '../../src/report/declared-in-text.ts';
import type { ScoredMetadata } from './print-metadata.ts';
import { parseOffline } from './score-beside.ts';
import { scoreMetadata, type TrueMetadata } from './score-metadata.ts';

/** What a person wrote down of each page's data; null where a folder holds no such file. */
export function readGold(folder: string): Readonly<Record<string, TrueMetadata>> | null {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Record<string, TrueMetadata>;
  } catch {
    return null;
  }
}

/** The scores of all pages of the gold; one where no article is found counts as wrong in every field. */
export function scorePages(
  pages: Iterable<readonly [id: string, html: Buffer]>,
  gold: Readonly<Record<string, TrueMetadata>>,
): readonly ScoredMetadata[] {
  const scored: ScoredMetadata[] = [];
  for (const [id, html] of pages) {
    const truth = gold[id];
    const page = truth === undefined ? null : walkDocument(parseOffline(html.toString('utf8'), truth.url));
    if (truth === undefined || page === null) continue;
    const article = findArticle(page.text)?.article ?? null;
    const declared = article === null ? [] : declaredSources(article);
    scored.push({ id, scores: scoreMetadata(truth, page.text.said, article?.metadata ?? null, declared) });
  }
  return scored;
}
