// Which marks stand outside the article a person wrote down: their block shares no four words in a row with its headline,
// standfirst and body.

import type { KnownArticle } from './read-folder.ts';

const GRAM = 4;

/**
 * How many of the blocks share no 4-gram with headline, standfirst or body. Blocks of fewer words must be in there whole.
 * @param title the page's own title, which stands for a headline that was not written down
 */
export function countOutside(blocks: readonly string[], known: KnownArticle, title: string): number {
  const inside = [known.headline ?? title, ...(known.standfirst ?? []), known.articleBody].map(wordsOf);
  const grams = new Set(inside.flatMap((words) => gramsOf(words, GRAM)));
  const running = inside.map((words) => ` ${words.join(' ')} `);
  return blocks.filter((block) => {
    const words = wordsOf(block);
    if (words.length >= GRAM) return !gramsOf(words, GRAM).some((gram) => grams.has(gram));
    return !running.some((text) => text.includes(` ${words.join(' ')} `));
  }).length;
}

/** As the benchmark's own score splits text: runs of letters, digits and underscores, in lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function gramsOf(words: readonly string[], size: number): string[] {
  return words.slice(size - 1).map((_last, at) => words.slice(at, at + size).join(' '));
}
