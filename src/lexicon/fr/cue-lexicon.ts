// All that attribution rules know of French.

import type { CueLexicon } from '../cue.ts';
import { indexPhrases } from '../index-phrases.ts';
import { indexWords } from '../index-words.ts';
import { once } from '../once.ts';
import { cuePhrases } from './cue-phrases.ts';
import { cueShapes } from './cue-shapes.ts';
import { cueWords } from './cue-words.ts';
import { cueFamilies, cueSenses } from './cues.ts';
import { functionWords } from './function-words.ts';

const NEVER = /(?!)/;

export const cueLexicon: () => CueLexicon = once(() => {
  const phrases = indexPhrases(cuePhrases);
  return {
    wordOrder: 'subject-verb',
    families: cueFamilies,
    shapes: cueShapes,
    phrases,
    words: indexWords({ words: cueWords, functionWords, senses: cueSenses(), phrases }),
    endings: {
      gerund: /ant$/,
      adverb: /ment$/,
      past: NEVER,
      participle: NEVER,
      plural: /s$/,
      feminine: NEVER,
    },
    verbs: {
      quoting: new Set(['citer', 'rapporter', 'décrire', 'montrer']),
      citing: new Set(['citer']),
      noticing: new Set(['signaler']),
      showing: new Set(),
    },
  };
});
