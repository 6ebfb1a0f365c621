// Stages 2 and 3: for each cue, the words of its source and of its content. Stage 2 gives the likeliest readings of the
// cue's window word by word, stage 3 chooses among them by what they look like as a whole (Collins and Koo 2005).

import { ScoreSums } from './add-scores.ts';
import { ReadingFinder, type Reading } from './best-readings.ts';
import { viewCue, type CueRun, type CueView } from './cue-view.ts';
import { FORBIDDEN } from './decode.ts';
import { Role } from './labels.ts';
import { indexCues, type OtherCues } from './other-cues.ts';
import { positionCategory } from './position-category.ts';
import { noteReading } from './reading-features.ts';
import { ReadingWriter } from './reading-writer.ts';
import { segmentsOf, type Segments } from './segments.ts';
import { SpanFeatures } from './span-features.ts';
import type { Surroundings } from './surroundings.ts';
import type { StageWeights, Weights } from './weights.ts';
import type { Words } from './words.ts';

/** Readings that stage 3 chooses among: so many, and by so much less likely than the first that none is chosen beyond. */
const READINGS = 10;
const WITHIN = 400;

/** The cues that tell where others' contents end, and those of them whose spans are looked for. */
export interface CuesAtHand {
  readonly shown: readonly CueRun[];
  readonly wanted: readonly CueRun[];
}

/** Finds source and content of every cue that is wanted. `reachOf` says how many words either side of a cue may be looked at. */
export function findSpans(
  words: Words,
  around: Surroundings,
  { shown, wanted }: CuesAtHand,
  weights: Pick<Weights, 'span' | 'readings'>,
  reachOf: (cue: CueRun) => number,
): Segments[] {
  const cues = indexCues(shown, words.count);
  const reader = new WindowReader(words, around, cues, weights.span);
  let writer: ReadingWriter | null = null;
  return wanted.map((run) => {
    const cue = viewCue(words, around, run, reachOf(run));
    const readings = reader.read(cue);
    const choice = readings.map(({ labels, score }) => ({ segments: segmentsOf(labels, cue.first), score }));
    if (choice.length > 1) {
      writer ??= new ReadingWriter(words, around, cues, cue);
      writer.turnTo(cue);
      weighReadings(choice, writer, weights.readings);
    }
    return choice.reduce((best, one) => (one.score > best.score ? one : best), NOTHING_FOUND).segments;
  });
}

interface Choice {
  readonly segments: Segments;
  score: number;
}

const NOTHING_FOUND: Choice = { segments: { source: [], content: [] }, score: -Infinity };

/** Adds to each reading's score what its features weigh. */
function weighReadings(choice: readonly Choice[], writer: ReadingWriter, weights: Float32Array): void {
  for (const one of choice) {
    noteReading(writer, one.segments);
    one.score = writer.addTo(one.score, weights);
  }
}

/** Stage 2 over one window at a time. */
export class WindowReader {
  private readonly words: Words;
  private readonly stage: StageWeights;
  private readonly features: SpanFeatures;
  private readonly sums: ScoreSums;
  private readonly finder: ReadingFinder;
  private emissions = new Float32Array(0);
  private categories = new Uint16Array(0);

  constructor(words: Words, around: Surroundings, cues: OtherCues, stage: StageWeights) {
    this.words = words;
    this.stage = stage;
    this.features = new SpanFeatures(words, around, cues, stage.rows.length);
    this.sums = new ScoreSums(stage, this.features.writer);
    this.finder = new ReadingFinder({ labels: stage.labels, table: stage.transitions }, READINGS);
  }

  /** The likeliest readings of the cue's window, best first. */
  read(cue: CueView): Reading[] {
    const { words, stage } = this;
    const { labels } = stage;
    const count = cue.last - cue.first + 1;
    this.makeRoom(count);
    const { emissions, categories } = this;
    for (let at = 0; at < count; at++) {
      const word = cue.first + at;
      categories[at] = positionCategory(words, word, cue.first);
      if (word >= cue.from && word < cue.to) {
        emissions.fill(FORBIDDEN, at * labels, at * labels + Role.Cue);
      } else {
        this.features.read(word, cue);
        this.sums.add();
        this.sums.put(emissions, at);
        emissions[at * labels + Role.Cue] = FORBIDDEN;
      }
    }
    return this.finder.find(emissions, categories, count, WITHIN);
  }

  /** The same room for window after window: there are many, and most are small. */
  private makeRoom(count: number): void {
    const { labels } = this.stage;
    if (this.categories.length < count) {
      this.emissions = new Float32Array(count * labels * 2);
      this.categories = new Uint16Array(count * 2);
    }
    this.emissions.fill(0, 0, count * labels);
  }
}
