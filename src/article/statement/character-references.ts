// HTML character references, which pages leave in places where nothing reads them: JSON-LD is no HTML.

/** Names that the writing systems of text on news pages need (HTML Standard, 13.5); others stay as they stand. */
const NAMED =
  'amp=& lt=< gt=> quot=" apos=\' nbsp=\u00a0 shy=\u00ad lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ laquo=« raquo=» lsaquo=‹ ' +
  'rsaquo=› ndash=– mdash=— hellip=… bull=• middot=· copy=© reg=® trade=™ euro=€ pound=£ sect=§ deg=° iexcl=¡ iquest=¿ times=× ' +
  'szlig=ß eth=ð thorn=þ aelig=æ oelig=œ oslash=ø aring=å ccedil=ç ntilde=ñ ' +
  lettersWith('uml', '\u0308', 'aeiouy') +
  lettersWith('acute', '\u0301', 'aeiouy') +
  lettersWith('grave', '\u0300', 'aeiou') +
  lettersWith('circ', '\u0302', 'aeiou') +
  lettersWith('tilde', '\u0303', 'aon');

const named = new Map<string, string>();
for (const pair of NAMED.trim().split(' ')) {
  const at = pair.indexOf('=');
  named.set(pair.slice(0, at), pair.slice(at + 1));
}

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi;

/** Reads the references of a text; those of references too ("&amp;#8217;"), once. Unknown ones stay. */
export function decodeReferences(text: string): string {
  const once = text.replace(REFERENCE, read);
  return text.includes('&amp;') ? once.replace(REFERENCE, read) : once;
}

function read(whole: string, decimal: string | undefined, hex: string | undefined, name: string): string {
  if (decimal !== undefined) return ofCode(Number.parseInt(decimal, 10)) ?? whole;
  if (hex !== undefined) return ofCode(Number.parseInt(hex, 16)) ?? whole;
  const lower = named.get(name.toLowerCase());
  if (lower === undefined || !whole.endsWith(';')) return whole;
  return name.charAt(0) === name.charAt(0).toLowerCase() ? lower : lower.toUpperCase();
}

/** Windows-1252 in the range that Unicode leaves to controls: many pages mean that by 128 to 159. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function ofCode(code: number): string | null {
  if (code >= 128 && code <= 159) return WINDOWS.charAt(code - 128);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

function lettersWith(name: string, mark: string, letters: string): string {
  return letters
    .split('')
    .map((letter) => `${letter}${name}=${(letter + mark).normalize('NFC')} `)
    .join('');
}
