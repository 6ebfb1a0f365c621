// German cues whose pattern is grammar or layout; the code that reads each is named after it.

import type { CueShape, ShapeId } from '../cue.ts';

export const cueShapes: Readonly<Record<ShapeId | 'subjunctive' | 'quotation-goes-on', CueShape>> = {
  subjunctive: {
    id: 'subjunctive',
    stance: 'neutral',
    reason: 'cue-subjunctive',
    confidence: 0.75,
    example: 'Brack sagte, das Tor klemme. Der Bolzen sei alt.',
  },
  'quotation-goes-on': {
    id: 'quotation-goes-on',
    stance: 'neutral',
    reason: 'cue-quotation-goes-on',
    confidence: 0.8,
    example: 'Brack will das Tor ersetzen. „Es klemmt seit Jahren.“',
  },
  'as-saying': {
    id: 'as-saying',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'Der Marlower Bote zitiert einen Fischer mit den Worten, das Tor sei alt.',
  },
  citing: {
    id: 'citing',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'Das Tor sei alt, schreibt der Bote unter Berufung auf zwei Zeugen.',
  },
  'cue-noun': {
    id: 'cue-noun',
    stance: 'neutral',
    reason: 'cue-noun',
    confidence: 0.8,
    example: 'Die Warnung der Ingenieure, das Tor sei alt, blieb liegen.',
  },
  'hearsay-noun': {
    id: 'hearsay-noun',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.6,
    example: 'Es gab Gerüchte, dass das Tor klemme.',
  },
  'speaker-colon': {
    id: 'speaker-colon',
    stance: 'neutral',
    reason: 'cue-line',
    confidence: 0.85,
    example: 'Bürgermeisterin: Tor öffnet im Mai',
  },
  'speaker-dash': {
    id: 'speaker-dash',
    stance: 'neutral',
    reason: 'cue-line',
    confidence: 0.8,
    example: 'Das Tor öffnet im Mai.\n— Ottilie Brack',
  },
};
