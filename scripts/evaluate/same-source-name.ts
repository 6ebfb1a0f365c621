// Whether a source's names fit a gold source's: same content words, fewer of them, or at most four more.

import type { Source } from '../../src/report/report.ts';
import { NO_SOURCE } from './sourcing-gold.ts';

const DROPPED = new Set(
  (
    'the a an of at in for and to mr mrs ms dr sir sen senator rep representative president prime minister us u.s her his ' +
    'their its'
  ).split(' '),
);
const LONGEST_MENTION = 15;

/** What a report calls a source: its name and its mentions, passages left out. */
export function namesOf(source: Source | undefined, text: string): string[] {
  if (source === undefined) return [NO_SOURCE];
  const names = [source.name, ...source.mentions.map(({ start, end }) => text.slice(start, end))];
  return names.filter((name) => splitWords(name).length <= LONGEST_MENTION && !name.includes('\n'));
}

export function sameSourceName(found: readonly string[], gold: readonly string[]): boolean {
  const goldWords = gold.map(contentWords);
  return found.map(contentWords).some((words) => goldWords.some((other) => fits(words, other)));
}

function fits(words: ReadonlySet<string>, gold: ReadonlySet<string>): boolean {
  if (words.size === 0 || gold.size === 0) return false;
  return words.isSubsetOf(gold) || (gold.isSubsetOf(words) && words.size <= gold.size + 4);
}

function contentWords(name: string): ReadonlySet<string> {
  const plain = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}_\s&'-]/gu, ' ');
  const words = splitWords(plain).map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
  const content = words.filter((word) => !DROPPED.has(word));
  return new Set(content.length > 0 ? content : words);
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
