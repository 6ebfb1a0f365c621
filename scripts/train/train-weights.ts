// The whole training: both stages, then the calibration of the weights as they will be shipped.

import { allowedTransitions, CUE_LABELS, Role, SPAN_LABELS } from '../../src/analysis/tagger/labels.ts';
import { loadWeights } from '../../src/analysis/tagger/load-weights.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { CorpusArticle } from './corpus.ts';
import { encodeWeights } from './encode-weights.ts';
import { cueExamples, spanExamples } from './examples.ts';
import { measureConfidence } from './measure-confidence.ts';
import { learn, type LearnedWeights } from './perceptron.ts';
import { showProgress } from './progress.ts';
import { randomFrom } from './random.ts';
import type { Sequences } from './sequences.ts';

const EPOCHS = 10;
/** Table sizes: 498 KB in all. More gains nothing (research: size curve). */
const CUE_ROWS = 80_000;
const SPAN_ROWS = 80_000;
/** Share of the other cues hidden from stage 2 while it learns: stage 1 misses about as many. */
const HIDDEN_CUES = 0.2;

/** Trains on one set of articles, calibrates on another, gives the bytes of the weights file. */
export function trainWeights(
  training: readonly CorpusArticle[],
  heldOut: readonly CorpusArticle[],
  seed: number,
): ArrayBuffer {
  const random = randomFrom(seed);
  const cue = learnStage('cues', cueExamples(training, CUE_ROWS), CUE_LABELS, CUE_ROWS, -1, random);
  const spans = spanExamples(training, SPAN_ROWS, HIDDEN_CUES, random);
  const span = learnStage('spans', spans, SPAN_LABELS, SPAN_ROWS, Role.Cue, random);
  const shipped = loadWeights(encodeWeights(english, [cue, span], []));
  if (shipped === null) throw new Error('the weights just written cannot be read');
  return encodeWeights(english, [cue, span], measureConfidence(heldOut, shipped));
}

function learnStage(
  name: string,
  sequences: Sequences,
  labels: readonly string[],
  rows: number,
  given: number,
  random: () => number,
): LearnedWeights {
  return learn(sequences, {
    labels: labels.length,
    allowed: allowedTransitions(labels),
    rows,
    epochs: EPOCHS,
    given,
    cost: () => 0,
    random,
    report: (done, mistakes) => showProgress(name, done, EPOCHS, `${mistakes} mistakes`),
  });
}
