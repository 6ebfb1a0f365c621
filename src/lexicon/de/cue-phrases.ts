// German cues that are not a verb with its subject: prepositions and postpositions of sources, and hearsay without any source.

import type { CuePhrase } from '../cue.ts';

const ACCORDING = { stance: 'neutral', reason: 'cue-according', confidence: 0.9 } as const;
const HEARSAY = { stance: 'distancing', reason: 'cue-hearsay', source: 'none', confidence: 0.8 } as const;

export const cuePhrases: readonly CuePhrase[] = [
  {
    id: 'according-to',
    words: 'laut|gemäß|gemäss',
    source: 'after',
    ...ACCORDING,
    example: 'Das Tor klemmte laut der Hafenbehörde.',
  },
  {
    id: 'nach-angaben',
    words: 'nach',
    source: 'after',
    account: true,
    ...ACCORDING,
    example: 'Nach Angaben der Hafenbehörde klemmte das Tor.',
  },
  {
    id: 'aus-sicht',
    words: 'aus|in >sicht|augen',
    source: 'after',
    ...ACCORDING,
    confidence: 0.7,
    example: 'Aus Sicht der Gewerkschaft ist das Tor zu alt.',
  },
  {
    id: 'so',
    words: 'so',
    source: 'after',
    apart: true,
    ...ACCORDING,
    confidence: 0.85,
    example: 'Das Tor sei alt, so die Hafenbehörde.',
  },
  {
    id: 'unter-berufung',
    words: 'unter berufung|verweis auf',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'Das Tor sei alt, schreibt der Bote unter Berufung auf zwei Zeugen.',
  },
  {
    id: 'zufolge',
    words: 'zufolge',
    source: 'before',
    ...ACCORDING,
    example: 'Der Hafenbehörde zufolge klemmte das Tor.',
  },
  {
    id: 'meinung-nach',
    words: 'nach',
    source: 'before',
    account: true,
    ...ACCORDING,
    example: 'Meinung der Ingenieure nach klemmt das Tor.',
  },
  {
    id: 'hearsay-it',
    words: 'es wird|wurde * vermutet|befürchtet|angenommen|berichtet|spekuliert|gemunkelt|erwartet >,',
    ...HEARSAY,
    example: 'Es wird vermutet, dass der Bolzen verschlissen war.',
  },
];
