// French cues whose pattern is grammar or layout; the code that reads each is named after it.

import type { CueShape, ShapeId } from '../cue.ts';

export const cueShapes: Readonly<Record<ShapeId, CueShape>> = {
  'as-saying': {
    id: 'as-saying',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'Le Courrier de Brume cite un pêcheur affirmant que la vanne a cédé.',
  },
  citing: {
    id: 'citing',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'La vanne a cédé, rapporte le Courrier, citant deux témoins.',
  },
  'cue-noun': {
    id: 'cue-noun',
    stance: 'neutral',
    reason: 'cue-noun',
    confidence: 0.8,
    example: 'L’équipage connaissait l’avertissement des ingénieurs.',
  },
  'hearsay-noun': {
    id: 'hearsay-noun',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.6,
    example: 'Des rumeurs couraient.',
  },
  'speaker-colon': {
    id: 'speaker-colon',
    stance: 'neutral',
    reason: 'cue-line',
    confidence: 0.85,
    example: 'Le maire : la vanne ouvrira en mai',
  },
  'speaker-dash': {
    id: 'speaker-dash',
    stance: 'neutral',
    reason: 'cue-line',
    confidence: 0.8,
    example: 'La vanne ouvrira en mai.\n— Odile Brack',
  },
};
