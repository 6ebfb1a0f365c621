// A statement's words as the page itself has them, for a link to them. The reading has them without the characters that
// nobody sees and with plain spaces; Firefox 153 finds a text fragment only where it has the page's own.

/**
 * Gives the words whole where they are few, else a beginning and an end of them that browsers find nowhere earlier on the
 * page; null where the page does not have them in one piece. Runs in the page and stands alone: it is sent there as source
 * text. Linear in the page's text.
 */
export function wordsOnPage(words: string): string[] | null {
  const FEW = 5;
  const UNSEEN =
    /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]/;
  const SKIPPED = /^(?:script|style|noscript|template|textarea|select|option|title)$/i;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  /** The page's text as stored, and the way to it from the text as read: small, one plain space between words. */
  const storedParts: string[] = [];
  const readParts: string[] = [];
  const places: number[] = [];
  /** Where browsers see a border that the reading does not: around a button, an initial set apart. */
  const borders: number[] = [];
  let isApart = false;
  let length = 0;
  let endsInSpace = true;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || SKIPPED.test(parent.localName) || !parent.checkVisibility()) continue;
    const { display, float } = getComputedStyle(parent);
    const stands = display.startsWith('inline-') || float !== 'none';
    if (stands || isApart) borders.push(places.length);
    isApart = stands;
    for (const character of (node as Text).data) {
      const isSpace = /\s/.test(character);
      if (!UNSEEN.test(character) && !(isSpace && endsInSpace)) {
        const small = isSpace ? ' ' : character.toLowerCase();
        for (let i = 0; i < small.length; i += 1) places.push(length);
        readParts.push(small);
        endsInSpace = isSpace;
      }
      storedParts.push(/[ \t\n\r\f]/.test(character) ? ' ' : character);
      length += character.length;
    }
  }
  const stored = storedParts.join('');
  const read = readParts.join('');
  const asStored = (from: number, to: number): string =>
    stored
      .slice(places[from], places[to] ?? stored.length)
      .replace(/ {2,}/g, ' ')
      .trim();

  const wanted = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const found = wanted === '' ? -1 : read.indexOf(wanted);
  if (found < 0) return null;
  const end = found + wanted.length;
  // A narrow no-break space is no border of words to browsers: "2 000" is one.
  const all: number[] = [];
  for (let i = found; i < end; i += 1) if (read[i] === ' ' && stored[places[i]!] !== '\u202f') all.push(i);
  // An initial set apart cuts the first word in two: then the link begins behind it.
  const isCut = borders.some((border) => border > found && border < (all[0] ?? found));
  const at = isCut ? all[0]! + 1 : found;
  const blanks = isCut ? all.slice(1) : all;
  const inside = borders.filter((border) => border > at && border < end);
  if (blanks.length < 2 * FEW && inside.length === 0) return [asStored(at, end)];
  const [first = end] = inside;
  const last = Math.max(blanks.length < FEW ? at : blanks.at(-FEW)! + 1, inside.at(-1) ?? at);
  const lastWords = read.slice(last, end);
  const stops = [...blanks.filter((blank) => blank < first && blank < last), Math.min(first, last)];
  for (const until of stops.slice(Math.min(FEW, stops.length) - 1)) {
    const isFirst = read.indexOf(read.slice(at, until).trim()) === at;
    if (isFirst && read.indexOf(lastWords, until) === last) return [asStored(at, until), asStored(last, end)];
  }
  return [asStored(at, end)];
}
