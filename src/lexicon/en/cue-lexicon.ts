// All that attribution rules know of English.

import type { CueLexicon } from '../cue.ts';
import { phrasesByFirstWord } from './cue-phrases.ts';
import { cueShapes } from './cue-shapes.ts';
import { cueWords } from './cue-words.ts';
import { cueFamilies, cueSenses } from './cues.ts';

export const cueLexicon: CueLexicon = {
  senses: cueSenses,
  families: cueFamilies,
  shapes: cueShapes,
  phrases: phrasesByFirstWord,
  words: cueWords,
};
