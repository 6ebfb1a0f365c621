// Why the tagger took a word for a cue. The model is linear: what spoke for the cue is the sum of its features' weights,
// so each group of features has its exact share.

import type { ReasonId } from '../../lexicon/reasons.ts';
import type { CueFeatures } from './cue-features.ts';
import { CUE_BLOCKS } from './cue-templates.ts';
import { mainVerb } from './cue-view.ts';
import type { FoundCue } from './find-cues.ts';
import { Cue } from './labels.ts';
import { worthOf } from './packed-rows.ts';
import { countBetween, type Surroundings } from './surroundings.ts';
import type { StageWeights } from './weights.ts';
import type { Words } from './words.ts';

/** A group of features that spoke for a cue, and how much (in units of weight). */
export interface Evidence {
  readonly reason: ReasonId;
  readonly weight: number;
}

/** What spoke for a cue, weightiest first; never empty. `features` must be those the cue was found with. */
export function weighEvidence(
  cue: FoundCue,
  words: Words,
  around: Surroundings,
  features: CueFeatures,
  stage: StageWeights,
): Evidence[] {
  const at = mainVerb(words, cue);
  const label = at === cue.from ? Cue.Begin : Cue.Inside;
  const rows = features.write(at);
  const evidence: Evidence[] = [];
  let from = 0;
  for (const [block, to] of Object.entries(CUE_BLOCKS) as [keyof typeof CUE_BLOCKS, number][]) {
    let weight = 0;
    for (let f = from; f < to; f++) {
      weight += worthOf(stage.rows[rows[f] ?? 0] ?? 0, label - 1);
    }
    from = to;
    const reason = reasonOf(block, at, words, around);
    if (reason !== null && weight > 0) evidence.push({ reason, weight: weight * stage.unit });
  }
  if (evidence.length === 0) return [{ reason: 'tagger', weight: cue.margin }];
  return evidence.sort((a, b) => b.weight - a.weight);
}

/** The reason in words, or null where what the features look for is not there (no quotation, no "that"). */
function reasonOf(
  block: keyof typeof CUE_BLOCKS,
  at: number,
  words: Words,
  around: Surroundings,
): ReasonId | null {
  const first = words.sentenceFirst[at] ?? 0;
  const last = words.sentenceLast[at] ?? 0;
  switch (block) {
    case 'word':
      return 'tagger-word';
    case 'neighbours':
      return 'tagger-neighbours';
    case 'place':
      return 'tagger-place';
    case 'subject':
      if ((around.subjectLeft[at] ?? 0) >= 10) return 'tagger-subject-before';
      return (around.subjectRight[at] ?? 0) >= 10 ? 'tagger-subject-behind' : null;
    case 'quotation':
      return countBetween(around.quoteMarks, first, last + 1) > 0 ? 'tagger-quotation' : null;
    case 'that':
      return countBetween(around.complementisers, at + 1, last + 1) > 0 ? 'tagger-that' : null;
  }
}
