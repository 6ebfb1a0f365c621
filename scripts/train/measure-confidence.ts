// How often attributions of each margin are right, on articles the weights were not trained on.

import type { CueRun } from '../../src/analysis/tagger/cue-view.ts';
import { findCues } from '../../src/analysis/tagger/find-cues.ts';
import { findSpans } from '../../src/analysis/tagger/find-spans.ts';
import { CUE_BIAS } from '../../src/analysis/tagger/operating-point.ts';
import { reachOfCues } from '../../src/analysis/tagger/reach.ts';
import type { Segments } from '../../src/analysis/tagger/segments.ts';
import type { Knot, Weights } from '../../src/analysis/tagger/weights.ts';
import type { CorpusArticle, GoldAttribution } from './corpus.ts';

/** One predicted attribution: how clear it was and whether it was right. */
interface Outcome {
  readonly margin: number;
  readonly right: boolean;
}

/** Groups below this size say too little to be a point of their own. */
const SMALLEST_GROUP = 40;

/** Monotone calibration (pool adjacent violators, Ayer et al. 1955) of cue margins on held-out articles. */
export function measureConfidence(articles: readonly CorpusArticle[], weights: Weights): Knot[] {
  const outcomes = articles.flatMap((article) => outcomesOf(article, weights));
  return poolViolators(outcomes.sort((a, b) => a.margin - b.margin));
}

function outcomesOf(article: CorpusArticle, weights: Weights): Outcome[] {
  const { words, around, attributions } = article;
  const cues = findCues(words, around, weights.cue, CUE_BIAS);
  const spans = findSpans(words, around, { shown: cues, wanted: cues }, weights, reachOfCues(words, cues));
  return cues.map((cue, at) => ({
    margin: cue.margin,
    right: attributions.some((gold) => agrees(cue, spans[at], gold)),
  }));
}

/** Right: the cue and the source share a word with the gold ones, the contents at least half of all their words. */
function agrees(cue: CueRun, spans: Segments | undefined, gold: GoldAttribution): boolean {
  if (!gold.cue.some((word) => word >= cue.from && word < cue.to)) return false;
  const source = wordsOf(spans?.source ?? []);
  const content = wordsOf(spans?.content ?? []);
  const sameSource =
    gold.source.length === 0 ? source.size === 0 : gold.source.some((word) => source.has(word));
  const shared = gold.content.filter((word) => content.has(word)).length;
  return sameSource && shared * 2 >= gold.content.length + content.size - shared;
}

function wordsOf(runs: readonly CueRun[]): Set<number> {
  return new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
}

function poolViolators(outcomes: readonly Outcome[]): Knot[] {
  const pools: { margin: number; right: number; size: number }[] = [];
  for (let at = 0; at < outcomes.length; at += SMALLEST_GROUP) {
    const group = outcomes.slice(at, at + SMALLEST_GROUP);
    let pool = {
      margin: group.reduce((sum, { margin }) => sum + margin, 0),
      right: group.filter(({ right }) => right).length,
      size: group.length,
    };
    for (
      let last = pools.at(-1);
      last !== undefined && last.right / last.size >= pool.right / pool.size;
      last = pools.at(-1)
    ) {
      pool = {
        margin: last.margin + pool.margin,
        right: last.right + pool.right,
        size: last.size + pool.size,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.map(({ margin, right, size }) => ({ margin: margin / size, confidence: right / size }));
}
