// How well the article's text was found, for a person or for a program.

import { scoreTexts, type TextScore } from './shingle-score.ts';

export interface ScoredPage {
  readonly id: string;
  readonly score: TextScore;
}

/** The worst ten pages of ours, then one line for each extractor. */
export function printScores(extractors: Readonly<Record<string, readonly ScoredPage[]>>): string {
  const [ours = []] = Object.values(extractors);
  const worst = ours.toSorted((a, b) => sum(a.score) - sum(b.score)).slice(0, 10);
  const lines = worst.map(({ id, score }) => `${id}  p ${round(score.precision)}  r ${round(score.recall)}`);
  for (const [name, { f1, precision, recall, pages }] of Object.entries(summarise(extractors)))
    lines.push(
      `${name.padEnd(18)} F1 ${round(f1)}  p ${round(precision)}  r ${round(recall)}  (${pages} pages)`,
    );
  return `${lines.join('\n')}\n`;
}

/** F1, precision and recall of each extractor over its pages. */
export function summarise(extractors: Readonly<Record<string, readonly ScoredPage[]>>) {
  return Object.fromEntries(
    Object.entries(extractors).map(([name, pages]) => {
      const { f1, precision, recall } = scoreTexts(pages.map(({ score }) => score));
      return [name, { f1, precision, recall, pages: pages.length }] as const;
    }),
  );
}

const sum = ({ precision, recall }: TextScore): number => (precision ?? 0) + (recall ?? 0);

const round = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
