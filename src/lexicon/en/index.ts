import type { LanguagePack } from '../language-pack.ts';
import { claimWords } from './claim-words.ts';
import { commonWords } from './common-words.ts';
import { hedges } from './hedges.ts';
import { markers } from './markers.ts';
import { textWords } from './text-words.ts';
import { wordClasses } from './word-classes.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { taggerWords } from './tagger-words.ts';
import { relayWords } from './relays.ts';
import { sourceWords } from './source-words.ts';

export const english: LanguagePack = {
  code: 'en',
  text: textWords,
  commonWords,
  cues: cueLexicon,
  tagger: taggerWords,
  sources: sourceWords,
  relays: relayWords,
  claims: claimWords,
  wordClasses,
  hedges,
  markers,
};
