// Whether a headline or caption speaks of the article beside it: it repeats some of its words.

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHARED = 4;

/**
 * Gives a test for short texts: does one share four words in a row with `body`? A caption that does not may belong to
 * another story; it is left alone, for silence is better than a mark in the wrong article.
 */
export function wordsRepeatedIn(body: string): (text: string) => boolean {
  let places: Map<string, number[]> | null = null;
  let words: readonly string[] = [];
  return (text) => {
    if (places === null) {
      words = wordsOf(body);
      places = new Map();
      words.forEach((word, i) => {
        const known = places?.get(word);
        if (known === undefined) places?.set(word, [i]);
        else if (known.length < 500) known.push(i);
      });
    }
    const own = wordsOf(text);
    for (let i = 0; i + SHARED <= own.length; i += 1) {
      const starts = places.get(own[i]!) ?? [];
      if (starts.some((at) => repeats(words, at, own, i))) return true;
    }
    return false;
  };
}

function repeats(words: readonly string[], at: number, own: readonly string[], from: number): boolean {
  for (let i = 1; i < SHARED; i += 1) if (words[at + i] !== own[from + i]) return false;
  return true;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
