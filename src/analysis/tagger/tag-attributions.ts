// The learned core: read text and weights in, attributions out. Pure and linear in the text.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { AttributionScope } from '../annotation.ts';
import { confidenceOf } from './calibrate.ts';
import { CueFeatures } from './cue-features.ts';
import type { CueRun } from './cue-view.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import { findSpans } from './find-spans.ts';
import { CUE_BIAS, isClear } from './operating-point.ts';
import { limitCues, reachOfCues } from './reach.ts';
import { scopeOf, type TaggerScope } from './scope-of.ts';
import { lookAround } from './surroundings.ts';
import type { Weights } from './weights.ts';
import { weighEvidence, type Evidence } from './weigh-evidence.ts';
import { readWords, type Words } from './words.ts';

/** What the tagger finds: spans and why, still without links to other attributions. */
export interface TaggedAttribution {
  readonly source: Span | null;
  readonly cue: readonly Span[];
  /** In order; may be empty where only source and cue stand in the text. */
  readonly content: readonly Span[];
  /** Calibrated on held-out articles: the share of attributions like this that are right. */
  readonly confidence: number;
  /** How clearly its cue is one, in units of weight; see operating-point.ts. */
  readonly margin: number;
  /** Whether that is clear enough for the scope asked for. */
  readonly isClear: boolean;
  readonly scope: AttributionScope;
  /** Weightiest first. */
  readonly evidence: readonly Evidence[];
}

/**
 * Finds the outermost attributions of a text, in order of their cues. Cues not clear enough for the scope come on demand,
 * with their margin alone: what the core doubts stands only where a rule reads it too, and then the rule's spans are better.
 */
export function tagAttributions(
  read: ReadText,
  pack: LanguagePack,
  weights: Weights,
  scope: TaggerScope,
  unclear: 'with-unclear' | 'clear-only' = 'clear-only',
): TaggedAttribution[] {
  const words = readWords(read, pack);
  const around = lookAround(words);
  const features = new CueFeatures(words, around, weights.cue.rows.length);
  const cues = limitCues(findCues(words, around, weights.cue, CUE_BIAS), words);
  const isWanted = (cue: FoundCue): boolean =>
    isClear(words, cue, scope, pack.tagger.least.margin) &&
    (scope === 'all' || scopeOf(read, words, cue, pack) === 'reporting');
  const clear = cues.filter(isWanted);
  const spans = findSpans(words, around, { shown: cues, wanted: clear }, weights, reachOfCues(words, cues));
  const found = new Map(clear.map((cue, at) => [cue, spans[at]]));
  return (unclear === 'with-unclear' ? cues : clear).map((cue) => {
    const isClear = found.has(cue);
    return {
      source: wholeSpan(words, found.get(cue)?.source ?? []),
      cue: [spanOf(words, cue)],
      content: (found.get(cue)?.content ?? []).map((run) => spanOf(words, run)),
      confidence: confidenceOf(cue.margin, weights.calibration),
      margin: cue.margin,
      isClear,
      scope: scopeOf(read, words, cue, pack),
      evidence: isClear ? weighEvidence(cue, words, around, features, weights.cue) : [],
    };
  });
}

function spanOf(words: Words, run: CueRun): Span {
  return { start: words.start[run.from] ?? 0, end: words.end[run.to - 1] ?? 0 };
}

/** One span over all runs: a source in two pieces is still one noun phrase. */
function wholeSpan(words: Words, runs: readonly CueRun[]): Span | null {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: words.start[first.from] ?? 0, end: words.end[last.to - 1] ?? 0 };
}
