import type { LanguagePack } from '../language-pack.ts';
import { abbreviations } from './abbreviations.ts';
import { claimWords } from './claim-words.ts';
import { commonWords } from './common-words.ts';
import { hedges } from './hedges.ts';
import { markers } from './markers.ts';
import { wordClasses } from './word-classes.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { taggerWords } from './tagger-words.ts';
import { sourceWords } from './source-words.ts';

export const english: LanguagePack = {
  code: 'en',
  abbreviations,
  commonWords,
  cues: cueLexicon,
  tagger: taggerWords,
  sources: sourceWords,
  claims: claimWords,
  wordClasses,
  hedges,
  markers,
};
