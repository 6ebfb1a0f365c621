// The learned numbers as the tagger uses them.

import { CUE_LABELS, SPAN_LABELS } from './labels.ts';
import type { PackedRows } from './packed-rows.ts';

/** One stage's numbers. Label 0 scores nothing by itself: its weights were taken off all the others. */
export interface StageWeights {
  /** How many labels the stage tells apart, and how many of them have weights (label 1 up to `columns`). */
  readonly labels: number;
  readonly columns: number;
  /** The weights of each feature; a power of two of them. See packed-rows.ts. */
  readonly rows: PackedRows;
  /** What a worth of 1 counts for. */
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
