// All that attribution rules know of German.

import { CompoundMap } from '../compound-words.ts';
import type { CueLexicon, CueWord } from '../cue.ts';
import { indexPhrases } from '../index-phrases.ts';
import { indexWords } from '../index-words.ts';
import { once } from '../once.ts';
import { cuePhrases } from './cue-phrases.ts';
import { cueShapes } from './cue-shapes.ts';
import { cueWords } from './cue-words.ts';
import { cueFamilies, cueSenses } from './cues.ts';
import { functionWords } from './function-words.ts';

const NEVER = /(?!)/;
const HEADS = ['person-head', 'organisation-head', 'document-head', 'media', 'account'] as const;
/** Shorter ones end too many other words. */
const SHORTEST_HEAD = 5;

export const cueLexicon: () => CueLexicon = once(() => {
  const phrases = indexPhrases(cuePhrases);
  const words = indexWords({ words: cueWords, functionWords, senses: cueSenses(), phrases });
  return {
    wordOrder: 'verb-second',
    families: cueFamilies,
    shapes: cueShapes,
    phrases,
    words: new CompoundMap(words, headsOf(words)),
    endings: {
      gerund: NEVER,
      adverb: /(?:weise|lich|maßen)$/,
      past: NEVER,
      participle: NEVER,
      plural: /(?:en|er|innen)$/,
      feminine: /(?:ung|heit|keit|schaft|tät|ion|presse|agentur|welt|post|illustrierte|gruppe|behörde)$/,
    },
    verbs: {
      quoting: new Set(['zitieren']),
      citing: new Set(['zitieren']),
      noticing: new Set(),
      showing: new Set(),
    },
  };
});

/** The nouns for sources that longer words may end in. */
function headsOf(words: ReadonlyMap<string, CueWord>): ReadonlyMap<string, CueWord> {
  return new Map(
    [...words].filter(
      ([word, { groups, senses }]) =>
        word.length >= SHORTEST_HEAD && senses.length === 0 && HEADS.some((head) => groups.has(head)),
    ),
  );
}
