// French cues that are not a verb with its subject. Function words stand under their English names (see function-words.ts).

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
    words: 'of après',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-according',
    confidence: 0.9,
    example: "D'après la capitainerie, le boulon a cédé.",
  },
  {
    id: 'de-source',
    words:
      'of source|sources >policière|policières|judiciaire|judiciaires|proche|proches|officielle|diplomatique|diplomatiques|gouvernementale|militaire|militaires',
    source: 'none',
    stance: 'neutral',
    reason: 'cue-hearsay',
    confidence: 0.7,
    example: 'Le boulon a cédé, de source policière.',
  },
  {
    id: 'il-parait',
    words: 'he paraît|paraîtrait >that',
    source: 'none',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.7,
    example: 'Il paraît que le boulon était usé.',
  },
];
