// Links that open a page at given words (WICG Scroll To Text Fragment, Chrome 81, Firefox 131).

/** Words at each end of a long quote: enough to be found, short enough for an address. */
const ENDS = 5;

/**
 * @param url the article's address; null, or no web address, gives null
 * @param quote the words to open at, perhaps shortened with an ellipsis: then the words before it
 */
export function textFragmentLink(url: string | null, quote: string): string | null {
  if (url === null || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  const [head = ''] = quote.split('…');
  const words = head.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const whole = !quote.includes('…');
  const parts =
    words.length <= 2 * ENDS
      ? [words.join(' ')]
      : whole
        ? [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')]
        : [words.slice(0, 2 * ENDS).join(' ')];
  const address = new URL(url);
  address.hash = '';
  return `${address.href}#:~:text=${parts.map(encodeFragment).join(',')}`;
}

/** The fragment's own signs (dash, comma, ampersand) must be escaped beyond what encodeURIComponent does. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
