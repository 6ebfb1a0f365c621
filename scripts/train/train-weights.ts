// The whole training: cue stage, span stage, choice among readings, then the calibration of the weights as shipped.

import { allowedTransitions, CUE_LABELS, Role, SPAN_LABELS } from '../../src/analysis/tagger/labels.ts';
import { loadWeights } from '../../src/analysis/tagger/load-weights.ts';
import { STAGES } from '../../src/analysis/tagger/weights.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { CorpusArticle } from './corpus.ts';
import { encodeWeights } from './encode-weights.ts';
import { cueExamples, spanExamples } from './examples.ts';
import { learnReadings } from './learn-readings.ts';
import { meanOf, stageOf, type LearnedWeights } from './learned-weights.ts';
import { measureConfidence } from './measure-confidence.ts';
import { learn } from './perceptron.ts';
import { showProgress } from './progress.ts';
import { randomFrom } from './random.ts';
import { readingExamples } from './reading-examples.ts';
import type { Sequences } from './sequences.ts';

/** How the weights come about. The defaults are what ships. */
export interface Recipe {
  readonly cueRows: number;
  readonly spanRows: number;
  readonly cueEpochs: number;
  readonly spanEpochs: number;
  /** For the halves that stage 3 learns from. */
  readonly halfEpochs: number;
  /** Runs with other random orders, averaged into one set of weights. */
  readonly runs: number;
  /** Share of templates left out at each step. */
  readonly dropout: number;
  /** Share of the other cues hidden from stage 2 while it learns: stage 1 misses about as many. */
  readonly hiddenCues: number;
}

const SHIPPED: Recipe = {
  cueRows: 80_000,
  spanRows: 140_000,
  cueEpochs: 10,
  spanEpochs: 8,
  halfEpochs: 5,
  runs: 2,
  dropout: 0.3,
  hiddenCues: 0.2,
};

/** Trains on one set of articles, calibrates on another, gives the bytes of the weights file. */
export function trainWeights(
  training: readonly CorpusArticle[],
  heldOut: readonly CorpusArticle[],
  seed: number,
  recipe: Recipe = SHIPPED,
  report: typeof showProgress = showProgress,
): ArrayBuffer {
  const random = randomFrom(seed);
  const cueSequences = cueExamples(training, recipe.cueRows);
  const cue = learnStage('cues', cueSequences, CUE_LABELS, recipe.cueRows, -1, recipe.cueEpochs, recipe.runs);
  const span = learnSpans('spans', training, recipe.spanEpochs, recipe.runs);
  const examples = [0, 1].flatMap((half) => {
    const seen = training.filter((_, at) => at % 2 !== half);
    const unseen = training.filter((_, at) => at % 2 === half);
    const learned = learnSpans(`half ${half + 1}`, seen, recipe.halfEpochs, 1);
    return readingExamples(unseen, stageOf(learned, STAGES[1].columns), recipe.hiddenCues, random);
  });
  const readings = learnReadings(examples, random, (done, total, mistakes) =>
    report('readings', done, total, `${mistakes} mistakes`),
  );
  const shipped = loadWeights(encodeWeights(english, [cue, span], readings, []));
  if (shipped === null) throw new Error('the weights just written cannot be read');
  return encodeWeights(english, [cue, span], readings, measureConfidence(heldOut, shipped));

  function learnSpans(name: string, articles: readonly CorpusArticle[], epochs: number, runs: number) {
    const sequences = spanExamples(articles, recipe.spanRows, recipe.hiddenCues, random);
    return learnStage(name, sequences, SPAN_LABELS, recipe.spanRows, Role.Cue, epochs, runs);
  }

  function learnStage(
    name: string,
    sequences: Sequences,
    labels: readonly string[],
    rows: number,
    given: number,
    epochs: number,
    runs: number,
  ): LearnedWeights {
    const one = (run: number) =>
      learn(sequences, {
        labels: labels.length,
        allowed: allowedTransitions(labels),
        rows,
        epochs,
        given,
        dropout: recipe.dropout,
        random,
        report: (done, mistakes) => report(name, run * epochs + done, runs * epochs, `${mistakes} mistakes`),
      });
    return meanOf(Array.from({ length: runs }, (_, run) => one(run)));
  }
}
