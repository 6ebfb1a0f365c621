// Everything claims are made from, with the look-ups that keep making them linear.

import type { Attribution, Hedge, Marker } from '../analysis/annotation.ts';
import type { Choices } from '../analysis/choice/choices.ts';
import type { ResolvedSources } from '../analysis/source/resolve-sources.ts';
import type { Source } from '../analysis/source/source.ts';
import type { ClaimWords } from '../lexicon/claim-words.ts';
import type { SourceWords } from '../lexicon/source-words.ts';
import type { Span } from '../text/span.ts';
import type { Chains } from '../analysis/relay/follow-relays.ts';
import type { SentenceMap } from './sentence-map.ts';

export interface ClaimFindings {
  readonly text: string;
  readonly patterns: ClaimWords;
  readonly names: SourceWords;
  readonly sentences: SentenceMap;
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly markers: readonly Marker[];
  readonly resolved: ResolvedSources;
  readonly chains: Chains;
  readonly choices: Choices;
}

export interface ClaimBasis extends ClaimFindings {
  readonly sourceOf: (id: string) => Source | undefined;
  /** Whether a sentence itself holds a mention of a source. */
  readonly isNamedIn: (id: string, sentence: number) => boolean;
  /** Hedges, markers, and cues with their sources that start in any of the span's sentences. */
  readonly hedgesIn: (span: Span) => readonly Hedge[];
  readonly markersIn: (span: Span) => readonly Marker[];
  readonly cuesIn: (span: Span) => readonly Span[];
}

export function claimBasis(findings: ClaimFindings): ClaimBasis {
  const { sentences } = findings;
  const sources = new Map(findings.resolved.sources.map((source) => [source.id, source]));
  const cues = findings.attributions.flatMap(({ cue, source }) => (source === null ? cue : [...cue, source]));
  const named = new Set(
    findings.resolved.sources.flatMap(({ id, mentions }) =>
      mentions.map(({ start }) => `${id} ${sentences.at(start)}`),
    ),
  );
  return {
    ...findings,
    sourceOf: (id) => sources.get(id),
    isNamedIn: (id, sentence) => named.has(`${id} ${sentence}`),
    hedgesIn: lookUpIn(findings.hedges, sentences),
    markersIn: lookUpIn(findings.markers, sentences),
    cuesIn: lookUpIn(cues, sentences),
  };
}

/** In a sentence that holds more than this, no sentence of an article, only what is near is looked at. */
const CROWDED = 200;
/** Characters before and behind a span that are near. */
const NEAR = 4000;

/** A look-up of what starts in the sentences a span touches; of a crowded sentence, what starts near the span. */
export function lookUpIn<Found extends Span>(
  found: readonly Found[],
  sentences: SentenceMap,
): (span: Span) => readonly Found[] {
  const bySentence = Map.groupBy(found, (one) => sentences.at(one.start));
  for (const crowd of bySentence.values())
    if (crowd.length > CROWDED) crowd.sort((a, b) => a.start - b.start);
  const inSentence = (sentence: number, { start, end }: Span): readonly Found[] => {
    const all = bySentence.get(sentence) ?? [];
    if (all.length <= CROWDED) return all;
    return all.slice(firstFrom(all, start - NEAR), firstFrom(all, end + NEAR));
  };
  return (span) => {
    const touched = sentences.touched(span);
    const [only = 0] = touched;
    if (touched.length === 1) return inSentence(only, span);
    return touched.flatMap((sentence) => inSentence(sentence, span));
  };
}

/** The index of the first that starts at or behind an offset; all are sorted by where they start. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of an attribution's cue. */
export function cueOf(attribution: Attribution, text: string): string {
  return attribution.cue.map((span) => text.slice(span.start, span.end)).join(' ');
}
