// The page runner's rows in one object: are all pages well, and how much of each article was found.

import { scoreTexts, shingleScore } from '../article-text/shingle-score.ts';
import type { KnownArticle } from '../pages/read-folder.ts';
import type { PageRow } from '../pages/page-row.ts';

/** @param articles what each page's article is known to be; without it there is no F1 */
export function summarisePages(
  rows: readonly PageRow[],
  articles: Readonly<Record<string, KnownArticle>> | null,
) {
  const known = rows.filter(({ id }) => articles?.[id] !== undefined);
  const scores = known.map(({ id, text }) => shingleScore(articles?.[id]?.articleBody ?? '', text));
  return {
    pages: rows.length,
    ok: rows.filter(({ ok }) => ok).length,
    pagesWithErrors: rows.filter(({ errors }) => errors.length > 0).length,
    mutations: sum(rows.map(({ mutations }) => mutations)),
    layoutShift: sum(rows.map(({ layoutShift }) => layoutShift)),
    marks: sum(rows.map(({ marks }) => marks)),
    marksOutsideArticle: sum(rows.map(({ marksOutsideArticle }) => marksOutsideArticle)),
    offClean: rows.filter(({ offClean }) => offClean).length,
    text: scores.length === 0 ? null : scoreTexts(scores),
  };
}

/** Of the figures that the browser could give; null where it gave none. */
function sum(figures: readonly (number | null)[]): number | null {
  const given = figures.filter((figure) => figure !== null);
  return given.length === 0 ? null : given.reduce((all, figure) => all + figure, 0);
}
