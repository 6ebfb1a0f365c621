// The whole training: cue stage, span stage, choice among readings, then the calibration of the weights as shipped.

import { findCues } from '../../src/analysis/tagger/find-cues.ts';
import { loadWeights } from '../../src/analysis/tagger/load-weights.ts';
import { CUE_BIAS } from '../../src/analysis/tagger/operating-point.ts';
import { STAGES } from '../../src/analysis/tagger/weights.ts';
import type { LanguagePack } from '../../src/lexicon/language-pack.ts';
import type { CorpusArticle } from './corpus.ts';
import { encodeWeights } from './encode-weights.ts';
import { cueExamples, spanExamples } from './examples.ts';
import { learnReadings } from './learn-readings.ts';
import { stageOf } from './learned-weights.ts';
import { measureConfidence } from './measure-confidence.ts';
import { showProgress } from './progress.ts';
import { readingExamples } from './reading-examples.ts';
import { SHIPPED, StageLearner, type Recipe } from './stage-learner.ts';

/** Trains on one set of articles, calibrates on another, gives the bytes of the weights file. */
export function trainWeights(
  pack: LanguagePack,
  training: readonly CorpusArticle[],
  heldOut: readonly CorpusArticle[],
  seed: number,
  recipe: Recipe = SHIPPED,
  report: typeof showProgress = showProgress,
): ArrayBuffer {
  const learner = new StageLearner(recipe, seed, report);
  const cueSequences = cueExamples(training, recipe.cueRows);
  const found = giveUnseen(training, (part, isSeen) => {
    const stage = stageOf(learner.cues(cueSequences, `cues ${part}`, isSeen), STAGES[0].columns);
    return ({ words, around }) => findCues(words, around, stage, CUE_BIAS);
  });
  const spanSequences = spanExamples(training, found, recipe.spanRows);
  const examples = giveUnseen(training, (part, isSeen) => {
    const stage = stageOf(learner.spans(spanSequences, `spans ${part}`, isSeen), STAGES[1].columns);
    return (article, number) => readingExamples(article, found[number] ?? [], stage);
  });
  const readings = learnReadings(examples.flat(), learner.freshRandom(), (done, total, note) =>
    report('readings', done, total, note),
  );
  const cue = learner.cues(cueSequences, 'cues');
  const span = learner.spans(spanSequences, 'spans');
  const shipped = loadWeights(encodeWeights(pack, [cue, span], readings, []));
  if (shipped === null) throw new Error('the weights just written cannot be read');
  return encodeWeights(pack, [cue, span], readings, measureConfidence(heldOut, shipped));
}

/** Each later stage learns from what the earlier ones give for articles they have not seen, one of so many parts at a time. */
const PARTS = 3;

/** What a stage gives for every article; `learn` gets the part's name and which articles to learn from, not those it is for. */
function giveUnseen<T>(
  articles: readonly CorpusArticle[],
  learn: (part: string, isSeen: (number: number) => boolean) => (article: CorpusArticle, number: number) => T,
): T[] {
  const parts = Array.from({ length: PARTS }, (_, part) =>
    learn(`${part + 1}/${PARTS}`, (number) => number % PARTS !== part),
  );
  return articles.map((article, number) => parts[number % PARTS]!(article, number));
}
