// The languages Hearsay reads. One line each.

import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { LanguagePack } from './language-pack.ts';

export const LANGUAGES: Readonly<Record<string, LanguagePack>> = {
  en: english,
  de: german,
  fr: french,
};
