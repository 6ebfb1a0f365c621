// Recognises the publishing outlet by its own names, so that "told <this paper>" is no hop.

import type { SourceWords } from '../../lexicon/source-words.ts';

const DOMAIN_ENDING = /\.(?:com|org|net|info|news|co|tv|io|eu|int|gov|edu|example|[a-z]{2})$/;

/** The letters an outlet is known by: "www.the-daily-gull.com" gives "thedailygull". */
export function outletKeys(outlet: string | null): readonly string[] {
  if (outlet === null) return [];
  let host = outlet
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  if (/^[\w.-]+\.[a-z]{2,}$/.test(host)) {
    const full = letters(host.replace(/^www\./, ''));
    while (DOMAIN_ENDING.test(host) && host.includes('.')) host = host.replace(DOMAIN_ENDING, '');
    const label = host.split('.').at(-1) ?? host;
    return [letters(label), full].filter((key) => key !== '');
  }
  const key = letters(host);
  return key === '' ? [] : [key];
}

/**
 * Whether a mention names the outlet: letter by letter, by its initials ("AP"), by the first letters of its words
 * ("huffpost" for "Huffington Post"), or as "this newspaper".
 */
export function namesOutlet(mention: string, keys: readonly string[], words: SourceWords): boolean {
  const lower = mention
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .trim();
  if (words.selfNames.test(lower)) return true;
  if (keys.length === 0) return false;
  const parts = lower.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const bare = words.grammar.articles.has(parts[0] ?? '') ? parts.slice(1) : parts;
  return keys.some(
    (key) =>
      spells(key, bare) ||
      spells(key, parts) ||
      [...words.grammar.articles].some((article) => spells(key, [article, ...bare])),
  );
}

function spells(key: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const joined = words.join('');
  if (joined === key) return true;
  if (words.length > 1 && words.map((word) => word[0]).join('') === key) return true;
  return words.length > 1 && prefixes(key, words);
}

function prefixes(key: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return key === '';
  for (let length = Math.min(first.length, key.length); length >= 3; length--) {
    if (key.startsWith(first.slice(0, length)) && prefixes(key.slice(length), rest)) return true;
  }
  return false;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
