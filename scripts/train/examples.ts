// Turns corpus articles into training sequences for both stages.

import { CUE_TEMPLATES, CueFeatures } from '../../src/analysis/tagger/cue-features.ts';
import { viewCue, type CueRun, type CueView } from '../../src/analysis/tagger/cue-view.ts';
import { Cue, Role } from '../../src/analysis/tagger/labels.ts';
import { indexCues } from '../../src/analysis/tagger/other-cues.ts';
import { positionCategory } from '../../src/analysis/tagger/position-category.ts';
import { SPAN_TEMPLATES, SpanFeatures } from '../../src/analysis/tagger/span-features.ts';
import type { CorpusArticle, GoldAttribution } from './corpus.ts';
import { showCues } from './show-cues.ts';
import { SequenceCollector, type Sequences } from './sequences.ts';

/** Words either side of a cue that stage 2 is shown in training. */
export const TRAINING_REACH = 400;

/** Stage 1: each paragraph is a sequence, its labels the cues in it. */
export function cueExamples(articles: readonly CorpusArticle[], rows: number): Sequences {
  const collector = new SequenceCollector(CUE_TEMPLATES);
  articles.forEach(({ words, around, attributions }, article) => {
    const gold = new Uint8Array(words.count);
    for (const { cue } of attributions) markSegments(gold, cue, 0, Cue.Begin, Cue.Inside);
    const features = new CueFeatures(words, around, rows);
    for (let at = 0; at < words.count; at++) {
      collector.add(
        features.write(at),
        gold[at] ?? 0,
        positionCategory(words, at, words.paragraphFirst[at] ?? 0),
      );
      if (at === words.paragraphLast[at]) collector.endSequence(article);
    }
  });
  return collector.finish();
}

/** Stage 2: each gold cue's window is a sequence, with the cues that stage 1 finds in the article when it has not seen it. */
export function spanExamples(
  articles: readonly CorpusArticle[],
  found: readonly (readonly CueRun[])[],
  rows: number,
): Sequences {
  const collector = new SequenceCollector(SPAN_TEMPLATES);
  articles.forEach(({ words, around, attributions }, article) => {
    for (const gold of attributions) {
      const { mine, shown } = showCues(gold, found[article] ?? []);
      const features = new SpanFeatures(words, around, indexCues(shown, words.count), rows);
      const view = viewCue(words, around, mine, TRAINING_REACH);
      const labels = spanLabels(gold, view);
      for (let at = view.first; at <= view.last; at++) {
        const label = labels[at - view.first] ?? 0;
        collector.add(features.write(at, view), label, positionCategory(words, at, view.first));
      }
      collector.endSequence(article);
    }
  });
  return collector.finish();
}

/** Gold labels of the words in a cue's window. */
function spanLabels(gold: GoldAttribution, { first, last, from, to }: CueView): Uint8Array {
  const labels = new Uint8Array(last - first + 1);
  const inWindow = (word: number) => word >= first && word <= last;
  markSegments(labels, gold.content.filter(inWindow), first, Role.BeginContent, Role.InContent);
  markSegments(labels, gold.source.filter(inWindow), first, Role.BeginSource, Role.InSource);
  labels.fill(Role.Cue, from - first, to - first);
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
