// What the runner prints of one page.

import { findArticle } from '../../src/article/find-article.ts';
import type { ReadInPopup } from './in-popup.ts';
import type { Watched } from './page-watch.ts';

/** One line of output; the report contract names the fields. */
export interface PageRow {
  readonly id: string;
  readonly ok: boolean;
  readonly text: string;
  readonly marks: number;
  readonly claims: number;
  readonly errors: readonly string[];
  readonly mutations: number;
  readonly layoutShift: number | null;
  readonly marksOutsideArticle: number | null;
  readonly collectMs: number | null;
  readonly analyseMs: number | null;
  readonly paintMs: number | null;
  readonly longestTaskMs: number | null;
  readonly offClean: boolean;
}

/** Problems that are an answer: the page holds nothing to read. */
const NOTHING_TO_READ = new Set(['no-article', 'unsupported-language']);

/** The row of a page that could not be run. */
export function failedRow(id: string, reason: string): PageRow {
  return {
    id,
    ok: false,
    text: '',
    marks: 0,
    claims: 0,
    errors: [reason],
    mutations: 0,
    layoutShift: null,
    marksOutsideArticle: null,
    collectMs: null,
    analyseMs: null,
    paintMs: null,
    longestTaskMs: null,
    offClean: false,
  };
}

/** What was seen of one page. */
export interface Seen {
  readonly id: string;
  readonly read: ReadInPopup;
  /** Before Hearsay came: what the page does by itself. */
  readonly control: Watched;
  /** With Hearsay, and after it. */
  readonly looks: readonly Watched[];
  readonly extensionErrors: readonly string[];
  readonly marksOutsideArticle: number | null;
  readonly offClean: boolean;
}

/** The row of a page that was run: what the page did before by itself is not counted. */
export function rowOf({ id, read, control, looks, extensionErrors, ...rest }: Seen): PageRow {
  const { problem, page, ...figures } = read;
  const article = page === null ? null : findArticle(page)?.article;
  const failure =
    problem === null || problem === 'partial-text' || NOTHING_TO_READ.has(problem) ? [] : [problem];
  const pageErrors = looks.flatMap(({ errors }) => errors).filter((error) => !control.errors.includes(error));
  const mutations = looks
    .flatMap((each) => each.mutations)
    .filter((each) => !control.mutations.includes(each));
  return {
    id,
    ok: failure.length === 0,
    text: article?.text.slice(0, article.bodyEnd) ?? '',
    ...figures,
    errors: [...failure, ...extensionErrors, ...pageErrors],
    mutations: mutations.length,
    layoutShift: figureOf(looks, 'layoutShift', (left, right) => left + right),
    ...rest,
    longestTaskMs: longestTask(looks, read.collectMs),
  };
}

/** The browser's observer does not see tasks that begin with a message to an extension: collecting is one, in one piece. */
function longestTask(looks: readonly Watched[], collectMs: number | null): number | null {
  const seen = figureOf(looks, 'longestTaskMs', Math.max);
  return seen === null ? null : Math.max(seen, collectMs ?? 0);
}

function figureOf(
  looks: readonly Watched[],
  name: 'layoutShift' | 'longestTaskMs',
  join: (left: number, right: number) => number,
): number | null {
  const figures = looks.map((each) => each[name]);
  return figures.some((figure) => figure === null) ? null : figures.map(Number).reduce(join);
}
