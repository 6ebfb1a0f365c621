// Which passages of a page are article text, by the text that a person wrote down.

import type { Passage } from '../../src/article/passage.ts';
import { linkedShare } from '../../src/article/weigh-passage.ts';
import { wordsOf } from '../../src/article/judge/word-rows.ts';

const ROW = 4;
/** A passage is article text if so many of its rows of four words are. */
const MOST = 0.6;
/** A shorter passage must be a line of the true text, whole. */
const MIN_WORDS = 6;
/** Where labels find less of the true text than this, the page shows something else, and teaches nothing. */
const MIN_FOUND = 0.7;

export interface Labels {
  readonly isText: readonly boolean[];
  /** How much each passage counts in learning; all 0 where the page teaches nothing. */
  readonly weight: readonly number[];
}

/**
 * Labels passages. Who writes down an article may leave out its lists: where no item is there, none of the body's teaches
 * anything. Of copies only the one that `isNear` tells to stand in the body counts, where that is one alone.
 */
export function labelPassages(
  truth: string,
  passages: readonly Passage[],
  isNear: (index: number) => boolean,
): Labels {
  const texts = passages.map(({ text }) => text);
  const words = wordsIn(truth);
  const rows = new Set(rowsIn(words));
  const lines = new Set(truth.split(/\n+/).map((line) => wordsIn(line).join(' ')));
  const isText = texts.map((text) => {
    const own = wordsIn(text);
    if (own.length < MIN_WORDS) return own.length > 0 && lines.has(own.join(' '));
    const ownRows = rowsIn(own);
    return ownRows.filter((row) => rows.has(row)).length >= ownRows.length * MOST;
  });
  const copies = Map.groupBy(
    texts.keys().filter((i) => isText[i]),
    (i) => wordsIn(texts[i]!).join(' '),
  );
  for (const same of copies.values()) {
    const near = same.filter(isNear);
    if (near.length === 1) for (const i of same) isText[i] = i === near[0];
  }
  const found = new Set(texts.flatMap((text, i) => (isText[i] ? rowsIn(wordsIn(text)) : [])));
  const teaches = rows.size > 0 && [...rows].filter((row) => found.has(row)).length >= rows.size * MIN_FOUND;
  const knowsLists = passages.some(({ box }, i) => box.listed && isText[i]);
  const teachesOf = (passage: Passage, i: number): boolean =>
    teaches && (knowsLists || !passage.box.listed || isText[i]! || linkedShare(passage) > MOST || !isNear(i));
  return { isText, weight: passages.map((passage, i) => (teachesOf(passage, i) ? weigh(passage) : 0)) };
}

/** Longer passages count more, as they do in the score; labels count too, for they are many. */
function weigh({ text, box }: Passage): number {
  const words = wordsIn(text).length;
  // Of a table's cells nobody can tell by one whether the table was written down.
  if (words === 0 || (box.tabled && words < MIN_WORDS)) return 0;
  return 0.3 + Math.min(words, 60) / 20;
}

function wordsIn(text: string): readonly string[] {
  const all: string[] = [];
  // In parts: `wordsOf` looks at the beginning of a text alone.
  for (let at = 0; at < text.length; at += 10_000) all.push(...wordsOf(text.slice(at, at + 10_000)));
  return all;
}

function rowsIn(words: readonly string[]): readonly string[] {
  return words.slice(0, Math.max(0, words.length - ROW + 1)).map((_, i) => words.slice(i, i + ROW).join(' '));
}
