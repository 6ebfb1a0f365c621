// Whether a source's names fit a gold source's: same content words, fewer of them, or at most four more.

import type { Source } from '../../src/report/report.ts';
import { NO_SOURCE } from './sourcing-gold.ts';

const DROPPED = new Set(
  (
    'the a an of at in for and to mr mrs ms dr sir sen senator rep representative president prime minister us u.s her his ' +
    'their its'
  ).split(' '),
);
/** The same where the gold is German. */
const DROPPED_GERMAN = DROPPED.union(
  new Set(
    (
      'der die das den dem des ein eine einer eines einem einen im am vom zum zur von in für und herr frau dr prof ministerin ' +
      'präsidentin kanzler kanzlerin'
    ).split(' '),
  ),
);
const LONGEST_MENTION = 15;

/** What a report calls a source: its name and its mentions, passages left out. */
export function namesOf(source: Source | undefined, text: string): string[] {
  if (source === undefined) return [NO_SOURCE];
  const names = [source.name, ...source.mentions.map(({ start, end }) => text.slice(start, end))];
  return names.filter((name) => splitWords(name).length <= LONGEST_MENTION && !name.includes('\n'));
}

/** @param language of the gold: what its articles and titles are, which count for nothing. */
export function sameSourceName(found: readonly string[], gold: readonly string[], language = 'en'): boolean {
  const dropped = language === 'de' ? DROPPED_GERMAN : DROPPED;
  const goldWords = gold.map((name) => contentWords(name, dropped));
  return found
    .map((name) => contentWords(name, dropped))
    .some((words) => goldWords.some((other) => fits(words, other)));
}

function fits(words: ReadonlySet<string>, gold: ReadonlySet<string>): boolean {
  if (words.size === 0 || gold.size === 0) return false;
  return words.isSubsetOf(gold) || (gold.isSubsetOf(words) && words.size <= gold.size + 4);
}

function contentWords(name: string, dropped: ReadonlySet<string>): ReadonlySet<string> {
  const plain = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}_\s&'-]/gu, ' ');
  const words = splitWords(plain).map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
  const content = words.filter((word) => !dropped.has(word));
  return new Set(content.length > 0 ? content : words);
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
