// The reference scorer's words: attributions are compared by the words they cover, not by characters.

/** Half-open offsets. */
export type Offsets = readonly [start: number, end: number];

const WORD = '[\\p{L}\\p{N}_]+';
/** Words with inner apostrophes, full stops and hyphens; colons and dashes count, since they can be cues. */
const TOKEN = new RegExp(`${WORD}(?:[’'.\\-]${WORD})*|[:―–—]|(?<=\\s)-+(?=\\s)`, 'gu');

/** The offsets of every word of a text, ascending. */
export function wordTokens(text: string): Offsets[] {
  return [...text.matchAll(TOKEN)].map((match) => [match.index, match.index + match[0].length]);
}

/** Indices of the words that share a character with one of the spans. */
export function coveredBy(spans: readonly Offsets[], words: readonly Offsets[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const [start, end] of spans)
    words.forEach(([from, to], index) => {
      if (from < end && to > start) covered.add(index);
    });
  return covered;
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const index of a) if (b.has(index)) count++;
  return count;
}

/** Jaccard index; two empty sets are alike. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either === 0 ? 1 : both / either;
}
