import type { LanguagePack } from '../language-pack.ts';
import { abbreviations } from './abbreviations.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { taggerWords } from './tagger-words.ts';
import { sourceWords } from './source-words.ts';

export const english: LanguagePack = { code: 'en', abbreviations, cues: cueLexicon, tagger: taggerWords, sources: sourceWords };
