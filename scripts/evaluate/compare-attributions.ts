// Lays the attributions of one article beside the gold ones, as words covered, and pairs them one to one.

import type { Report } from '../../src/report/report.ts';
import { coveredBy, jaccard, shared, wordTokens, type Offsets } from './word-tokens.ts';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];
export type RoleSpans = Readonly<Record<Role, readonly Offsets[]>>;
export type RoleWords = Readonly<Record<Role, ReadonlySet<number>>>;

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly RoleSpans[];
}

/** A gold attribution and a found one, by index. */
export type Pair = readonly [gold: number, found: number];

/** The outermost attributions of a report; the corpus annotates no others. */
export function outermostSpans(report: Pick<Report, 'attributions'>): RoleSpans[] {
  const offsets = (spans: readonly { start: number; end: number }[]): Offsets[] =>
    spans.map(({ start, end }) => [start, end]);
  return report.attributions
    .filter(({ parent }) => parent === null)
    .map(({ source, cue, content }) => ({
      source: offsets(source === null ? [] : [source]),
      cue: offsets(cue),
      content: offsets(content),
    }));
}

export function roleWords(text: string, attributions: readonly RoleSpans[]): RoleWords[] {
  const words = wordTokens(text);
  return attributions.map((spans) => ({
    source: coveredBy(spans.source, words),
    cue: coveredBy(spans.cue, words),
    content: coveredBy(spans.content, words),
  }));
}

/** Best pairs first, each attribution in one pair at most: by cue, or by cue and content together. */
export function pairUp(gold: readonly RoleWords[], found: readonly RoleWords[], by: 'cue' | 'both'): Pair[] {
  const candidates: [score: number, gold: number, found: number][] = [];
  gold.forEach((a, i) =>
    found.forEach((b, j) => {
      if (shared(a.cue, b.cue) === 0) return;
      if (by === 'both' && shared(a.content, b.content) === 0) return;
      const cue = jaccard(a.cue, b.cue);
      const content = jaccard(a.content, b.content);
      candidates.push([by === 'cue' ? cue + content / 10 : content + cue, i, j]);
    }),
  );
  candidates.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: Pair[] = [];
  for (const [, i, j] of candidates) {
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** Sources agree where they share a word, or where neither has one. */
export function sameSource(gold: RoleWords, found: RoleWords): boolean {
  return shared(gold.source, found.source) > 0 || (gold.source.size === 0 && found.source.size === 0);
}
