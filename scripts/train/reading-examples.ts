// Training examples of stage 3: the readings that stage 2 gives for cues it was not trained on, and how good each is.

import { viewCue, type CueRun } from '../../src/analysis/tagger/cue-view.ts';
import { WindowReader } from '../../src/analysis/tagger/find-spans.ts';
import { indexCues } from '../../src/analysis/tagger/other-cues.ts';
import { noteReading } from '../../src/analysis/tagger/reading-features.ts';
import { ReadingWriter } from '../../src/analysis/tagger/reading-writer.ts';
import { segmentsOf, type WordRun } from '../../src/analysis/tagger/segments.ts';
import type { StageWeights } from '../../src/analysis/tagger/weights.ts';
import { Punctuation } from '../../src/analysis/tagger/word-kinds.ts';
import type { Words } from '../../src/analysis/tagger/words.ts';
import type { CorpusArticle, GoldAttribution } from './corpus.ts';
import { TRAINING_REACH } from './examples.ts';
import { showCues } from './show-cues.ts';

/** One cue's readings, side by side: score by stage 2, features, and how well it agrees with the gold one. */
export interface ReadingExample {
  readonly scores: readonly number[];
  readonly features: readonly Int32Array[];
  readonly worth: readonly number[];
}

/** The readings that `stage` gives for the cues of an article that neither it nor stage 1, which `found` them, has seen. */
export function readingExamples(
  { words, around, attributions }: CorpusArticle,
  found: readonly CueRun[],
  stage: StageWeights,
): ReadingExample[] {
  return attributions.map((gold) => {
    const { mine, shown } = showCues(gold, found);
    const cues = indexCues(shown, words.count);
    const cue = viewCue(words, around, mine, TRAINING_REACH);
    const readings = new WindowReader(words, around, cues, stage).read(cue);
    const best = readings[0]?.score ?? 0;
    return {
      scores: readings.map(({ score }) => score - best),
      features: readings.map(({ labels }) => {
        const writer = new ReadingWriter(words, around, cues, cue);
        noteReading(writer, segmentsOf(labels, cue.first));
        return Int32Array.from(writer.features);
      }),
      worth: readings.map(({ labels }) => worthOf(segmentsOf(labels, cue.first), gold, words)),
    };
  });
}

/** Most for exactly the gold content, then for its share of common words, then for the source. */
function worthOf(
  segments: { source: readonly WordRun[]; content: readonly WordRun[] },
  gold: GoldAttribution,
  words: Words,
): number {
  const content = likeness(segments.content, gold.content, words);
  const source = likeness(segments.source, gold.source, words);
  return (content === 1 ? 1 : 0) + 0.5 * content + (source === 1 ? 0.3 : 0) + (source > 0 ? 0.2 : 0);
}

/** Jaccard likeness of two sets of words, signs left out. */
function likeness(runs: readonly WordRun[], gold: readonly number[], words: Words): number {
  const isWord = (at: number) => words.punctuation[at] === Punctuation.None;
  const found = new Set<number>();
  for (const { from, to } of runs) for (let at = from; at < to; at++) if (isWord(at)) found.add(at);
  const wanted = gold.filter(isWord);
  const shared = wanted.filter((at) => found.has(at)).length;
  const all = wanted.length + found.size - shared;
  return all === 0 ? 1 : shared / all;
}
