// French has no learned core: rules alone find its attributions, and the tagger knows no French word.

import type { TaggerWords } from '../tagger-words.ts';

export const taggerWords: TaggerWords = {
  verbs: new Map(),
  groups: new Map(),
  split: new Map(),
  heads: new Map(),
  endings: [],
  complementisers: new Set(),
  least: { margin: 0, confidence: 0 },
  attitudeClasses: new Set(),
  reportingWords: new Set(),
  probe: '',
};
