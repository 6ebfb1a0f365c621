// Decides in which language to read: by the commonest small words of the text, else by what the page declares.

import { LANGUAGES } from '../lexicon/index.ts';
import type { Article } from '../text/article.ts';
import { letterRuns } from '../text/letter-runs.ts';

/** Share of a language's small words that makes a text its own; real articles have 0.3 and more, others below 0.1. */
const ENOUGH = 0.15;
const SAMPLE = 4000;
/** Shorter texts say too little; the page's own word counts there. */
const TOO_SHORT = 25;
const IF_NOTHING_TELLS = 'en';

/** ISO 639-1 code of a language, whether or not Hearsay reads it; null where neither text nor page tells. */
export function detectLanguage(article: Article): string | null {
  const declared = article.metadata.language?.toLowerCase().split(/[-_]/)[0] || null;
  const words = letterRuns(article.text.slice(0, SAMPLE).toLowerCase());
  if (words.length < TOO_SHORT) return declared ?? IF_NOTHING_TELLS;
  const shares = Object.values(LANGUAGES).map(({ code, commonWords }) => {
    let common = 0;
    for (const word of words) if (commonWords.has(word)) common++;
    return { code, share: common / words.length };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  if (best !== undefined && best.share >= ENOUGH) return best.code;
  return declared !== null && !(declared in LANGUAGES) ? declared : null;
}
