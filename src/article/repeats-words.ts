// Whether a headline or caption speaks of the article beside it: it repeats some of its words.

/** All that is no blank, punctuation or symbol. Classes by Unicode property would take longer to build than to use. */
const WORD = /[^\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/g;
const SHARED = 4;
/** Beyond these a page is a gallery or a trap; what is not looked at counts as not repeated. */
const MAX_TEXTS = 60;
const MAX_ROWS = 30;
const MAX_BODY = 200_000;
const MAX_PLACES = 100;
/** Room for the punctuation between the words of a row. */
const MARGIN = 20;

/**
 * Gives a test for short texts: does one share four words in a row with `body`? A caption that does not may belong to
 * another story; it is left alone, for silence is better than a mark in the wrong article. The body is long and the texts
 * beside it short and few: so it is searched, never cut into words.
 */
export function wordsRepeatedIn(body: string): (text: string) => boolean {
  const lower = body.slice(0, MAX_BODY).toLowerCase();
  let texts = 0;
  return (text) => {
    const words = wordsOf(text.toLowerCase());
    texts += 1;
    if (texts > MAX_TEXTS) return false;
    const rows = Math.min(words.length - SHARED + 1, MAX_ROWS);
    for (let i = 0; i < rows; i += 1) if (holdsRow(lower, words.slice(i, i + SHARED))) return true;
    return false;
  };
}

/** Whether the words stand somewhere one after the other: looked for around each place of the longest of them. */
function holdsRow(body: string, row: readonly string[]): boolean {
  const longest = row.reduce((best, word) => (word.length > best.length ? word : best));
  const reach = row.join(' ').length + MARGIN;
  let at = body.indexOf(longest);
  for (let seen = 0; at >= 0 && seen < MAX_PLACES; seen += 1) {
    const around = body.slice(Math.max(0, at - reach), at + reach);
    if (row.every((word) => around.includes(word)) && isRowIn(row, wordsOf(around))) return true;
    at = body.indexOf(longest, at + longest.length);
  }
  return false;
}

function isRowIn(row: readonly string[], words: readonly string[]): boolean {
  return words.some((_, i) => row.every((word, k) => word === words[i + k]));
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
