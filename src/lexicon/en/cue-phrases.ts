// English cues that are not a verb with its subject: fixed phrases before a source, and hearsay without any source.

import type { CuePhrase } from '../cue.ts';

export const cuePhrases: readonly CuePhrase[] = [
  {
    id: 'according-to',
    words: ['according', 'to'],
    next: 'source',
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-according',
    example: 'The gate jammed, according to the harbour office.',
  },
  {
    id: 'in-the-words-of',
    words: ['in', 'the', 'words', 'of'],
    next: 'source',
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-according',
    example: 'It was, in the words of Ottoline Brack, “a bodge”.',
  },
  {
    id: 'as-reported-by',
    words: ['as|first', 'reported|revealed|told|noted|described|stated', 'by'],
    next: 'source',
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-according',
    example: 'The fault, first reported by the Marlow Courier, was known for years.',
  },
  {
    id: 'hearsay-adverb',
    words: ['reportedly|allegedly|purportedly|supposedly|rumoredly'],
    next: 'none',
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-hearsay',
    example: 'The bolt was reportedly worn.',
  },
  {
    id: 'hearsay-passive',
    words: [
      'is|are|was|were|been|be',
      'believed|said|thought|alleged|reported|rumored|rumoured|understood|reputed|estimated|suspected|presumed|assumed|feared|known|claimed',
      'to',
    ],
    next: 'none',
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-hearsay',
    example: 'The bolt is believed to have been worn.',
  },
  {
    id: 'accused-of',
    words: ['is|are|was|were|been|being|stands|stand', 'accused|suspected', 'of'],
    next: 'none',
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-hearsay',
    example: 'The foreman was accused of hiding the fault.',
  },
  {
    id: 'hearsay-it',
    words: [
      'it',
      'is|was|has|had',
      'believed|said|thought|alleged|reported|rumored|rumoured|understood|estimated|suspected|feared|claimed|been',
      'that|reported|alleged|claimed|suggested|said',
    ],
    next: 'content',
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-hearsay',
    example: 'It is believed that the bolt was worn.',
  },
];
