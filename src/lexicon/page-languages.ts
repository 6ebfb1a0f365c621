// The words around articles in all languages that pages are read with: a page in one language credits agencies of others.

import { pageWords as german } from './de/page-words.ts';
import { pageWords as english } from './en/page-words.ts';
import { pageWords as french } from './fr/page-words.ts';
import type { PageWords } from './page-words.ts';

export const PAGE_LANGUAGES: readonly PageWords[] = [english, german, french];
