import type { LanguagePack } from '../language-pack.ts';
import { abbreviations } from './abbreviations.ts';

export const english: LanguagePack = { code: 'en', abbreviations };
