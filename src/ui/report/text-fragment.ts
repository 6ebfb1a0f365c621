// Links that open a page at given words (WICG Scroll To Text Fragment, Chrome 81, Firefox 131).

/** Words at each end of a long quote: enough to be found, short enough for an address. */
const ENDS = 5;

/**
 * @param url the article's address; null, or no web address, gives null
 * @param parts the words to open at, whole, or where they begin and where they end; none gives null
 */
export function textFragmentLink(url: string | null, parts: readonly string[]): string | null {
  if (url === null || !/^https?:/.test(url) || !URL.canParse(url) || parts.length === 0) return null;
  const address = new URL(url);
  address.hash = '';
  return `${address.href}#:~:text=${parts.map(encodeFragment).join(',')}`;
}

/**
 * A quote whole where it is short, else its first and last words.
 * @param quote perhaps shortened with an ellipsis: then the words before it
 */
export function endsOf(quote: string): readonly string[] {
  const [head = ''] = quote.split('…');
  const words = head.trim().split(/\s+/).filter(Boolean);
  if (words.length <= 2 * ENDS) return words.length === 0 ? [] : [words.join(' ')];
  if (quote.includes('…')) return [words.slice(0, 2 * ENDS).join(' ')];
  return [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')];
}

/** The fragment's own signs (dash, comma, ampersand) must be escaped beyond what encodeURIComponent does. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
