// The learned numbers as the tagger uses them.

import { CUE_LABELS, SPAN_LABELS } from './labels.ts';

/** One stage's numbers. Label 0 scores nothing by itself: its weights were taken off all the others. */
export interface StageWeights {
  /** How many labels the stage tells apart, and how many of them have weights (label 1 up to `columns`). */
  readonly labels: number;
  readonly columns: number;
  readonly rows: number;
  /** `emissions[row * columns + label - 1]` times `unit`. Whole numbers as read from the file: they fit the processor's cache. */
  readonly emissions: Int16Array | Float32Array;
  readonly unit: number;
  /** See decode.ts. */
  readonly transitions: Float32Array;
}

/** A point of the calibration: attributions with this margin are right this often. Between points, the line. */
export interface Knot {
  readonly margin: number;
  readonly confidence: number;
}

export interface Weights {
  /** ISO 639-1 code of the only language they were trained on. */
  readonly language: string;
  readonly cue: StageWeights;
  readonly span: StageWeights;
  /** Stage 3: by the row of a reading's feature, in units of the span stage. */
  readonly readings: Float32Array;
  readonly calibration: readonly Knot[];
}

/** Labels of each stage and how many of them have weights of their own. */
export const STAGES = [
  { labels: CUE_LABELS, columns: 2 },
  { labels: SPAN_LABELS, columns: 5 },
] as const;
