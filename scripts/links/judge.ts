// Whether what was marked or anchored is what was meant.

/** Characters that carry words: blanks and what nobody sees are written differently everywhere. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

export type Verdict = 'right' | 'elsewhere' | 'nothing';

/**
 * A link is right where its marked words are of the statement's sentence, and the statement is marked or stands no further
 * from them than the sentence is long.
 * @param marked bounds in `text`, the body's; `statement` those of the statement's own words
 */
export function judgeLink(
  text: string,
  marked: readonly [number, number] | null,
  sentence: string,
  statement: readonly [number, number],
): Verdict {
  if (marked === null) return 'nothing';
  const said = lettersOf(text.slice(...marked));
  const wanted = lettersOf(sentence);
  if (said === '') return 'nothing';
  const head = said.slice(0, 12);
  const tail = said.slice(-12);
  const isSentence = wanted.includes(head) && wanted.includes(tail) && said.length <= wanted.length + 80;
  const gap = Math.max(statement[0] - marked[1], marked[0] - statement[1]);
  return isSentence && gap <= 2 * sentence.length ? 'right' : 'elsewhere';
}

/** An anchor is right where it has the very bounds, blanks at its ends aside. */
export function judgeAnchor(
  text: string,
  anchored: readonly [number, number] | null,
  wanted: readonly [number, number],
): Verdict {
  if (anchored === null) return 'nothing';
  const isBlank = (from: number, to: number): boolean =>
    text.slice(Math.min(from, to), Math.max(from, to)).trim() === '';
  return isBlank(anchored[0], wanted[0]) && isBlank(anchored[1], wanted[1]) ? 'right' : 'elsewhere';
}
