// An archive as long as asked for: short invented articles, one JSON line each, and now and then a line that is broken.

import { newsParagraphs } from '../bench/news-text.ts';

const WORDS = 70;
const SYLLABLES = [
  'ba',
  'del',
  'fi',
  'gor',
  'ha',
  'kel',
  'lu',
  'mar',
  'no',
  'pes',
  'ri',
  'sol',
  'ta',
  'ven',
  'wil',
];

/** Every so many lines, one is malformed. */
export const MALFORMED_EVERY = 1000;

/**
 * The line of article `at`, with its line end. Every article names somebody who stands in no other, so that anything
 * kept from one article to the next would show as growth.
 */
export function archiveLine(at: number): string {
  if (at % MALFORMED_EVERY === MALFORMED_EVERY - 1) return `{"id": ${at}, "text": "cut off in the mid\n`;
  const opening = `${personOf(at)} said on Monday that ferry ${at} may be late.`;
  const text = [opening, ...newsParagraphs(WORDS, at + 1)].join('\n\n');
  return `${JSON.stringify({ id: at, text, outlet: 'The Marlow Courier' })}\n`;
}

function personOf(at: number): string {
  const name: string[] = [];
  for (let rest = at + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
  const family = name.join('');
  return `Odile ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`;
}
