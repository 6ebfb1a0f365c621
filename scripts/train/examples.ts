// Turns corpus articles into training sequences for both stages.

import { CUE_TEMPLATES, CueFeatures } from '../../src/analysis/tagger/cue-features.ts';
import { viewCue, type CueRun } from '../../src/analysis/tagger/cue-view.ts';
import { Cue, Role } from '../../src/analysis/tagger/labels.ts';
import { indexCues } from '../../src/analysis/tagger/other-cues.ts';
import { positionCategory } from '../../src/analysis/tagger/position-category.ts';
import { SPAN_TEMPLATES, SpanFeatures } from '../../src/analysis/tagger/span-features.ts';
import type { CorpusArticle, GoldAttribution } from './corpus.ts';
import { SequenceCollector, type Sequences } from './sequences.ts';

/** Words either side of a cue that stage 2 is shown in training. */
export const TRAINING_REACH = 400;

/** Stage 1: each paragraph is a sequence, its labels the cues in it. */
export function cueExamples(articles: readonly CorpusArticle[], rows: number): Sequences {
  const collector = new SequenceCollector(CUE_TEMPLATES);
  for (const { words, around, attributions } of articles) {
    const gold = new Uint8Array(words.count);
    for (const { cue } of attributions) markSegments(gold, cue, 0, Cue.Begin, Cue.Inside);
    const features = new CueFeatures(words, around, rows);
    for (let at = 0; at < words.count; at++) {
      collector.add(
        features.write(at),
        gold[at] ?? 0,
        positionCategory(words, at, words.paragraphFirst[at] ?? 0),
      );
      if (at === words.paragraphLast[at]) collector.endSequence();
    }
  }
  return collector.finish();
}

/** Stage 2: each gold cue's window is a sequence. `hideShare` of the other cues are hidden at random, as stage 1 misses some. */
export function spanExamples(
  articles: readonly CorpusArticle[],
  rows: number,
  hideShare: number,
  random: () => number,
): Sequences {
  const collector = new SequenceCollector(SPAN_TEMPLATES);
  for (const article of articles) {
    const { words, around, attributions } = article;
    const runs = attributions.map((gold) => cueRun(gold));
    runs.forEach((run, mine) => {
      const cues = indexCues(shownCues(runs, mine, hideShare, random), words.count);
      const features = new SpanFeatures(words, around, cues, rows);
      const view = viewCue(words, around, run, TRAINING_REACH);
      const gold = spanLabels(attributions[mine], view.first, view.last);
      for (let at = view.first; at <= view.last; at++) {
        const label = gold[at - view.first] ?? 0;
        collector.add(features.write(at, view), label, positionCategory(words, at, view.first));
      }
      collector.endSequence();
    });
  }
  return collector.finish();
}

/** The cue in question and those of the others that stage 2 gets to see. */
export function shownCues(
  runs: readonly CueRun[],
  mine: number,
  hideShare: number,
  random: () => number,
): CueRun[] {
  return runs.filter((_, other) => other === mine || random() >= hideShare);
}

/** A cue as one run of words: its longest piece. */
export function cueRun(gold: GoldAttribution): CueRun {
  let best = { from: gold.cue[0] ?? 0, to: (gold.cue[0] ?? 0) + 1 };
  let from = best.from;
  gold.cue.forEach((word, at) => {
    if (at > 0 && word !== (gold.cue[at - 1] ?? 0) + 1) from = word;
    if (word + 1 - from > best.to - best.from) best = { from, to: word + 1 };
  });
  return best;
}

/** Gold labels of the words first..last for one attribution. */
function spanLabels(gold: GoldAttribution | undefined, first: number, last: number): Uint8Array {
  const labels = new Uint8Array(last - first + 1);
  if (gold === undefined) return labels;
  const inWindow = (word: number) => word >= first && word <= last;
  markSegments(labels, gold.content.filter(inWindow), first, Role.BeginContent, Role.InContent);
  markSegments(labels, gold.source.filter(inWindow), first, Role.BeginSource, Role.InSource);
  for (const word of gold.cue.filter(inWindow)) labels[word - first] = Role.Cue;
  repairInside(labels, Role.BeginSource, Role.InSource);
  repairInside(labels, Role.BeginContent, Role.InContent);
  labels.forEach((label, at) => {
    if (label === Role.InContent && labels[at + 1] !== Role.InContent) labels[at] = Role.EndContent;
  });
  return labels;
}

function markSegments(
  labels: Uint8Array,
  marked: readonly number[],
  offset: number,
  begin: number,
  inside: number,
): void {
  marked.forEach((word, at) => {
    labels[word - offset] = at > 0 && marked[at - 1] === word - 1 ? inside : begin;
  });
  repairInside(labels, begin, inside);
}

/** Overlapping spans can cut one another: an inside label without its begin becomes the begin. */
function repairInside(labels: Uint8Array, begin: number, inside: number): void {
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== inside) continue;
    const before = at > 0 ? labels[at - 1] : -1;
    if (before !== begin && before !== inside) labels[at] = begin;
  }
}
