// All that attribution rules know of English.

import type { CueLexicon } from '../cue.ts';
import { indexWords } from '../index-words.ts';
import { phrasesByFirstWord } from './cue-phrases.ts';
import { cueShapes } from './cue-shapes.ts';
import { cueWords } from './cue-words.ts';
import { cueFamilies, cueSenses } from './cues.ts';
import { functionWords } from './function-words.ts';

export const cueLexicon: CueLexicon = {
  wordOrder: 'subject-verb',
  families: cueFamilies,
  shapes: cueShapes,
  phrases: phrasesByFirstWord,
  words: indexWords({ words: cueWords, functionWords, senses: cueSenses, phrases: phrasesByFirstWord }),
  endings: {
    gerund: /ing$/,
    adverb: /ly$/,
    past: /^(?!un).{3,}ed$/, // not "unnamed"
    participle: /n$/,
    plural: /s$/,
    feminine: /(?!)/,
  },
  verbs: {
    quoting: new Set('cite quote describe record hear show remember portray paraphrase report'.split(' ')),
    citing: new Set(['cite', 'quote']),
    noticing: new Set(['report']),
    showing: new Set([
      'reveal',
      'depict',
      'portray',
      'underscore',
      'suggest',
      'confirm',
      'highlight',
      'describe',
      'state',
    ]),
  },
};
