// The languages Hearsay reads. One line each.

import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { LanguagePack } from './language-pack.ts';

export const LANGUAGES: Readonly<Record<string, LanguagePack>> = { en: english, fr: french };
