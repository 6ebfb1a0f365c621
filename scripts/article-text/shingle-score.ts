// Article text against the true one by 4-gram shingles, as scrapinghub/article-extraction-benchmark computes it.

/** Null where a share has no denominator: no text expected, or none given. */
export interface TextScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/** Precision and recall of one text. */
export function shingleScore(expected: string, given: string): TextScore {
  const wanted = countShingles(expected);
  const got = countShingles(given);
  let shared = 0;
  for (const [shingle, count] of got) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const missing = total(wanted) - shared;
  const extra = total(got) - shared;
  if (missing === 0 && extra === 0) return { precision: 1, recall: 1 };
  return { precision: share(shared, extra), recall: share(shared, missing) };
}

/** The mean over texts, and the F1 of the two means. */
export function scoreTexts(scores: readonly TextScore[]): { f1: number; precision: number; recall: number } {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countShingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(Math.min(words.length, 1), words.length - SHINGLE + 1); i += 1) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}

function share(part: number, rest: number): number | null {
  return part + rest === 0 ? null : part / (part + rest);
}

function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
