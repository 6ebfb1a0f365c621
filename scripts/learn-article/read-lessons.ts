// Saved pages whose article is known, as what there is to learn from them.

import { readBoxes, isWithin } from '../../src/article/box.ts';
import { correctChoice } from '../../src/article/choose-text.ts';
import { ruleBody, type RuledBody } from '../../src/article/divide-body.ts';
import { headingsOf } from '../../src/article/find-article.ts';
import { findBody } from '../../src/article/find-body.ts';
import { evidenceOf } from '../../src/article/judge/judge-passages.ts';
import { readPassages, type ReadPage } from '../../src/article/passage.ts';
import { readStatement } from '../../src/article/statement/read-statement.ts';
import { walkDocument } from '../../src/page/collect/walked-page.ts';
import { parseOffline } from '../article-text/score-beside.ts';
import { readFolder } from '../pages/read-folder.ts';
import type { Example } from './fit-weights.ts';
import { labelPassages } from './label-passages.ts';

export interface PageLesson extends Example {
  readonly folder: string;
  readonly truth: string;
  readonly page: ReadPage;
  readonly ruled: RuledBody;
}

/** All pages of a folder that have an article, by the finder and by who wrote it down. */
export function readLessons(folder: string): readonly PageLesson[] {
  const { pages, articles } = readFolder(folder);
  const lessons: PageLesson[] = [];
  for (const [id, html] of pages) {
    const known = articles?.[id];
    if (known === undefined) continue;
    const walked = walkDocument(parseOffline(html.toString('utf8'), known.url ?? 'https://page.example/'));
    if (walked === null) continue;
    const boxes = readBoxes(walked.text.boxes);
    const page = { boxes, passages: readPassages(walked.text, boxes) };
    const { told } = readStatement(walked.text.said, headingsOf(page.passages));
    const body = findBody(page, told.titles);
    if (body === null) continue;
    const ruled = ruleBody(page, body, told.titles);
    const kept = new Set(ruled.kept.map(({ index }) => index));
    const isNear = (index: number): boolean => isWithin(page.passages[index]!.box, body.box);
    lessons.push({
      id,
      folder,
      truth: known.articleBody,
      page,
      ruled,
      facts: evidenceOf(page, body.box, kept, told),
      ...labelPassages(known.articleBody, page.passages, isNear),
    });
  }
  return lessons;
}

/** The text of a page as the rules choose it, or as the chances of its passages correct that. */
export function textOf({ page, ruled }: PageLesson, chances?: readonly number[]): string {
  const kept = chances === undefined ? ruled.kept : correctChoice(page, ruled, chances);
  return kept.map(({ text }) => text).join('\n\n');
}
