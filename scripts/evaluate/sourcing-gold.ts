// The shape of sourcing gold: one article, its sentences, its sources and what each sentence rests on.

import type { MarkerType, SourceType } from '../../src/lexicon/classes.ts';
import type { Flag } from '../../src/report/report.ts';
import type { Span } from '../../src/text/span.ts';
import { readGold } from './read-gold.ts';
import type { Offsets } from './word-tokens.ts';

export interface GoldLabel {
  /** Index of the sentence. */
  readonly i: number;
  readonly chains?: readonly (readonly string[])[];
  readonly hedges?: readonly string[];
  readonly reasons?: readonly Flag[];
}

export interface GoldSourcing {
  readonly id: string;
  readonly outlet: string;
  /** English where it is not given. */
  readonly language?: string;
  readonly text: string;
  readonly sentences: readonly Offsets[];
  readonly sources: Readonly<
    Record<string, { readonly type: SourceType; readonly aliases?: readonly string[] }>
  >;
  readonly labels: readonly GoldLabel[];
  readonly markers: readonly { readonly i: number; readonly type: MarkerType }[];
}

export const NO_SOURCE = '(no source)';

/** The sentence that shares most characters with a span, or null. */
export function sentenceOf(span: Span, sentences: readonly Offsets[]): number | null {
  let most = 0;
  let best: number | null = null;
  sentences.forEach((sentence, index) => {
    const common = sharedLength(span, sentence);
    if (common <= most) return;
    most = common;
    best = index;
  });
  return best;
}

function sharedLength(span: Span, [start, end]: Offsets): number {
  return Math.min(end, span.end) - Math.max(start, span.start);
}

/** The articles of a sourcing gold file. Throws a GoldError with a plain message where the file cannot be used. */
export function readSourcingGold(path: string): readonly GoldSourcing[] {
  return readGold<GoldSourcing>(path, ['id', 'text', 'sentences', 'sources', 'labels', 'markers']);
}
