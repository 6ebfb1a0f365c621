// English cues whose pattern is grammar or layout; the code that reads each is named after it.

import type { CueShape, ShapeId } from '../cue.ts';

export const cueShapes: Readonly<Record<ShapeId, CueShape>> = {
  'as-saying': {
    id: 'as-saying',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'The Marlow Courier quoted Ottoline Brack as saying the gate had jammed.',
  },
  citing: {
    id: 'citing',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'The gate had jammed, the Marlow Courier reported, citing two officials.',
  },
  'cue-noun': {
    id: 'cue-noun',
    stance: 'neutral',
    reason: 'cue-noun',
    confidence: 0.8,
    example: 'The crew heard a warning by engineers that the gate would jam.',
  },
  'hearsay-noun': {
    id: 'hearsay-noun',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.6,
    example: 'There were rumours that the gate had jammed.',
  },
  'speaker-colon': {
    id: 'speaker-colon',
    stance: 'neutral',
    reason: 'cue-line',
    confidence: 0.85,
    example: 'Spokesman: The gate will open in May',
  },
  'speaker-dash': {
    id: 'speaker-dash',
    stance: 'neutral',
    reason: 'cue-line',
    confidence: 0.8,
    example: 'The gate will open in May.\n— Ottoline Brack',
  },
};
