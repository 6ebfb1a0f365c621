// Decides in which language to read: by the commonest small words of the text, else by what the page declares.

import type { Article } from '../text/article.ts';
import { LANGUAGES } from '../lexicon/index.ts';

/** Small words that fill a third of any English text and hardly any of another language's. */
const ENGLISH = new Set(
  'the of and to a that is was for it with as on by at from his her they have has had said not be are this which but were an'.split(
    ' ',
  ),
);
/** Share of such words that makes a text English; real articles have 0.3 and more, others below 0.1. */
const ENOUGH = 0.15;
const SAMPLE = 4000;
/** Shorter texts say too little; the page's own word counts there. */
const TOO_SHORT = 25;

/** ISO 639-1 code of a language, whether or not Hearsay reads it; null where neither text nor page tells. */
export function detectLanguage(article: Article): string | null {
  const declared = article.metadata.language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const words =
    article.text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < TOO_SHORT) return declared === null || declared === '' ? 'en' : declared;
  const small = words.filter((word) => ENGLISH.has(word)).length;
  if (small / words.length >= ENOUGH) return 'en';
  return declared !== null && declared !== '' && !(declared in LANGUAGES) ? declared : null;
}
