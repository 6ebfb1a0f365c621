// Decides in which language to read: by the commonest small words of the text, by its letters, else by what the page declares.

import { LANGUAGES } from '../lexicon/index.ts';
import { OTHER_LANGUAGES, SCRIPTS } from '../lexicon/other-languages.ts';
import type { Article } from '../text/article.ts';
import { letterRuns } from '../text/letter-runs.ts';

/** Share of a language's small words that makes a text its own; real articles have 0.3 and more, others below 0.1. */
const ENOUGH = 0.15;
/** In languages that say in endings what others say in small words, a text has fewer; then none may have half as many. */
const ENOUGH_OTHER = 0.07;
/** Letters of one script that make a text its own. */
const MOST = 0.4;
/** Ukrainian, beside Russian, by its own letters; Japanese, beside Chinese, by its syllables. */
const SOME = 0.02;
/** Few texts in other languages have so many small words of one that is read. */
const PLENTY = 0.3;
/** Letters of other scripts than the Latin one stand behind these; dashes and quotation marks are none. */
const BEYOND_LATIN = /[\u0250-\u1dff\u1f00-\u1fff\u2070-\uffff]/;
const SAMPLE = 4000;
/** Shorter texts say too little; the page's own word counts there. */
const TOO_SHORT = 25;
const IF_NOTHING_TELLS = 'en';

const otherWords: readonly (readonly [code: string, words: ReadonlySet<string>])[] = OTHER_LANGUAGES.map(
  ([code, words]) => [code, new Set(words.split(' '))],
);

/** ISO 639-1 code of a language, whether or not Hearsay reads it; null where neither text nor page tells. */
export function detectLanguage(article: Article): string | null {
  const declared = article.metadata.language?.toLowerCase().split(/[-_]/)[0] || null;
  const sample = article.text.slice(0, SAMPLE).toLowerCase().normalize('NFC');
  const script = scriptOf(sample);
  if (script !== null) return script === declared || declared === null ? script : nearer(script, declared);
  const words = letterRuns(sample);
  if (words.length < TOO_SHORT) return declared ?? IF_NOTHING_TELLS;
  const counts = countEach(words);
  const shareOf = (common: Iterable<string>): number => {
    let sum = 0;
    for (const word of common) sum += counts.get(word) ?? 0;
    return sum / words.length;
  };
  const read = best(Object.values(LANGUAGES).map(({ code, commonWords }) => [code, shareOf(commonWords)]));
  if (read.share >= PLENTY && !isUnread(declared)) return read.code;
  const other = best(otherWords.map(([code, common]) => [code, shareOf(common)]));
  const isOther =
    other.share > read.share &&
    (other.share >= ENOUGH || (other.share >= ENOUGH_OTHER && other.share > 2 * read.share));
  if (isOther) return isUnread(declared) ? nearer(other.code, declared) : other.code;
  if (read.share >= ENOUGH) return read.code;
  return isUnread(declared) ? declared : null;
}

/** How often each word stands there. A language has fewer common words than a text has words. */
function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function best(shares: readonly (readonly [code: string, share: number])[]): { code: string; share: number } {
  const [code, share] = shares.reduce((most, one) => (one[1] > most[1] ? one : most));
  return { code, share };
}

function isUnread(declared: string | null): declared is string {
  return declared !== null && !(declared in LANGUAGES);
}

/** Of languages that share words or letters, the page knows which it is: Norwegian beside Danish, Bulgarian beside Russian. */
const NEAR = [
  'da no nb nn sv',
  'ru uk bg sr mk be',
  'hr bs sr sl',
  'cs sk',
  'es ca gl',
  'ar fa ur',
  'hi mr ne',
  'pt gl',
];

function nearer(found: string, declared: string): string {
  return NEAR.some((group) => [found, declared].every((code) => group.split(' ').includes(code)))
    ? declared
    : found;
}

/** The language that a text's letters tell, or null: Latin letters tell none. */
function scriptOf(sample: string): string | null {
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  const found = SCRIPTS.find(
    ([code, pattern]) => share(pattern) >= (code === 'uk' || code === 'ja' ? SOME : MOST),
  );
  return found?.[0] ?? null;
}
