// French. The big lists are made when a French page is first read, so that no other page waits for them.

import type { LanguagePack } from '../language-pack.ts';
import { claimWords } from './claim-words.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { commonWords } from './function-words.ts';
import { hedges } from './hedges.ts';
import { markers } from './markers.ts';
import { relayWords } from './relays.ts';
import { sourceWords } from './source-words.ts';
import { taggerWords } from './tagger-words.ts';
import { textWords } from './text-words.ts';
import { wordClasses } from './word-classes.ts';

export const french: LanguagePack = {
  code: 'fr',
  text: textWords,
  commonWords,
  get cues() {
    return cueLexicon();
  },
  tagger: taggerWords,
  get sources() {
    return sourceWords();
  },
  relays: relayWords,
  claims: claimWords,
  wordClasses,
  hedges,
  markers,
};
