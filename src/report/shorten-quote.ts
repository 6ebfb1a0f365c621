// The words of a claim as lists and exports show them: one line, cut at a word's end.

/** Longest quote shown; enough for a long sentence, far from an article. */
const LONGEST = 240;

/** White space other than single spaces between words. */
const WIDE = /^\s|\s$|[^\S ]| {2}/u;

/** @param text any passage; white space is made single, and what is cut off is marked by an ellipsis. */
export function shortenQuote(text: string): string {
  const line = WIDE.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}
