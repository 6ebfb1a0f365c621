// Learns the weights of the first two stages, on all articles or on a part of them.

import { allowedTransitions, CUE_LABELS, Role, SPAN_LABELS } from '../../src/analysis/tagger/labels.ts';
import { meanOf, type LearnedWeights } from './learned-weights.ts';
import { learn } from './perceptron.ts';
import type { showProgress } from './progress.ts';
import { randomFrom } from './random.ts';
import type { Sequences } from './sequences.ts';

/** How the weights come about. The defaults are what ships. */
export interface Recipe {
  readonly cueRows: number;
  readonly spanRows: number;
  readonly cueEpochs: number;
  readonly spanEpochs: number;
  /** For the parts that later stages learn from. */
  readonly partEpochs: number;
  /** Runs with other random orders, averaged into one set of weights. */
  readonly runs: number;
  /** Share of templates left out at each step. */
  readonly cueDropout: number;
  readonly spanDropout: number;
}

export const SHIPPED: Recipe = {
  cueRows: 1 << 17,
  spanRows: 1 << 18,
  cueEpochs: 9,
  spanEpochs: 9,
  partEpochs: 4,
  runs: 5,
  cueDropout: 0.5,
  spanDropout: 0.3,
};

/** For corpora of a tenth as many cues: half the rows for cues are as good, and the file is a tenth smaller. */
export const SMALL: Recipe = { ...SHIPPED, cueRows: 1 << 16 };

/** Which articles to learn from, by number; all of them where it is not given. */
type Chooses = (article: number) => boolean;

interface Stage {
  readonly labels: readonly string[];
  readonly rows: number;
  /** The label that is given, or -1. */
  readonly given: number;
  readonly dropout: number;
}

/** Learns by a recipe. Every call draws from random numbers of its own, fixed by the seed and the order of calls. */
export class StageLearner {
  private readonly recipe: Recipe;
  private readonly report: typeof showProgress;
  private seed: number;

  constructor(recipe: Recipe, seed: number, report: typeof showProgress) {
    this.recipe = recipe;
    this.seed = seed;
    this.report = report;
  }

  freshRandom(): () => number {
    this.seed += 7919;
    return randomFrom(this.seed);
  }

  cues(sequences: Sequences, name: string, learnsFrom?: Chooses): LearnedWeights {
    const { cueRows, cueEpochs, cueDropout } = this.recipe;
    const stage = { labels: CUE_LABELS, rows: cueRows, given: -1, dropout: cueDropout };
    return this.learn(sequences, name, stage, cueEpochs, learnsFrom);
  }

  spans(sequences: Sequences, name: string, learnsFrom?: Chooses): LearnedWeights {
    const { spanRows, spanEpochs, spanDropout } = this.recipe;
    const stage = { labels: SPAN_LABELS, rows: spanRows, given: Role.Cue, dropout: spanDropout };
    return this.learn(sequences, name, stage, spanEpochs, learnsFrom);
  }

  /** Parts are learned from in fewer epochs and once: what they give is only learned from. */
  private learn(
    sequences: Sequences,
    name: string,
    { labels, rows, given, dropout }: Stage,
    fullEpochs: number,
    learnsFrom?: Chooses,
  ): LearnedWeights {
    const runs = learnsFrom === undefined ? this.recipe.runs : 1;
    const epochs = learnsFrom === undefined ? fullEpochs : this.recipe.partEpochs;
    const one = (run: number) =>
      learn(sequences, {
        labels: labels.length,
        allowed: allowedTransitions(labels),
        rows,
        epochs,
        given,
        dropout,
        learnsFrom: learnsFrom ?? (() => true),
        random: this.freshRandom(),
        report: (done, mistakes) =>
          this.report(name, run * epochs + done, runs * epochs, `${mistakes} mistakes`),
      });
    return meanOf(Array.from({ length: runs }, (_, run) => one(run)));
  }
}
