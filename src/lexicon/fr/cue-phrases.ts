// French cues that are not a verb with its subject.

import type { CuePhrase } from '../cue.ts';

export const cuePhrases: readonly CuePhrase[] = [
  {
    id: 'selon',
    words: 'selon',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-according',
    confidence: 0.9,
    example: 'Le boulon a cédé, selon la capitainerie.',
  },
  {
    id: "d'après",
    words: "de|du|d' après",
    source: 'after',
    stance: 'neutral',
    reason: 'cue-according',
    confidence: 0.9,
    example: "D'après la capitainerie, le boulon a cédé.",
  },
  {
    id: 'de-source',
    words:
      "de|du|d' source|sources >policière|policières|judiciaire|judiciaires|proche|proches|officielle|diplomatique|diplomatiques|gouvernementale|militaire|militaires",
    source: 'none',
    stance: 'neutral',
    reason: 'cue-hearsay',
    confidence: 0.7,
    example: 'Le boulon a cédé, de source policière.',
  },
  {
    id: 'il-parait',
    words: "il|-il|-t-il paraît|paraîtrait >que|qu'",
    source: 'none',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.7,
    example: 'Il paraît que le boulon était usé.',
  },
];
