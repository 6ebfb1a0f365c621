// Names of outlets: what two spellings have in common, and what a name carries that is none ("The Gull AG | News from Halm").

import { hostOf, labelOf } from './address.ts';

/** What companies are, behind the names of their papers. */
const COMPANY =
  /[\s,]+(?:ag|gmbh(?: & co\.? kg(?:aa)?)?|kg|se|e\. ?v\.|ltd\.?|limited|llc|inc\.?|corp\.?|plc|pty\.?|b\.?v\.?|n\.?v\.?|a\/s|as|ab|oy|oyj|sa|s\.a\.(?:s\.|u\.)?|sas|s\.l\.(?:u\.)?|sl|slu|s\.p\.a\.|spa|s\.r\.l\.|srl|sp\. z o\.o\.|co\.)$/i;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|il|lo|het|de|o|a) (?=\S{2})/;
/** A signpost between a name and what is said of it. A hyphen counts only between spaces. */
const TAIL = /\s+[|–—·•»:-]\s+|\s*[|｜]\s*|:\s+/;
const DOMAIN_ENDING = /(?:\.(?:ac|com?|edu|go|gob|gov|ne|net|or|org))?\.[a-z]{2,}$/;

/** The letters of a name without article, address, company and accents: "thehalm-gull.example" and "The Halm Gull" differ in
 * nothing. Empty where no letters are left. */
export function keyOf(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase().trim(); // letters drawn bold or in script first
  const bare = hostOf(lower) ?? lower.replace(/^www\./, '');
  const label = /^[\p{L}\d.-]+\.[a-z]{2,}$/u.test(bare) ? bare.replace(DOMAIN_ENDING, '') : bare;
  return label
    .replace(COMPANY, '')
    .replace(ARTICLE, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether two names mean one outlet: the same letters, or the one inside the other where it is most of a word. */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= 4 && long.includes(short)) ||
    isInitials(one, b) ||
    isInitials(other, a)
  );
}

/**
 * Whether somebody's name is the outlet's: the same letters, or one word of the outlet's or most of it ("Gull" of the Halm
 * Gull). A longer name that holds the outlet's may be a person's.
 */
export function namesOutlet(name: string, outletNames: readonly string[]): boolean {
  const key = keyOf(name);
  if (key === '') return false;
  return outletNames.some((outlet) => {
    const own = keyOf(outlet);
    if (/^\p{Lu}{2,5}$/u.test(name) && isInitials(outlet, key)) return true;
    return key === own || (key.length >= (/\s/.test(name.trim()) ? 8 : 3) && own.includes(key));
  });
}

/** Whether a key is spelled by the first letters of a name's words: "hen", "halmeve" or "heveningnews" of "Halm Evening News". */
function isInitials(name: string, key: string): boolean {
  const words = keyWords(name);
  return (
    words.length > 1 &&
    words.length <= 8 &&
    key.length > 1 &&
    (startsWords(words, key) || startsWords(words.slice(1), key))
  );
}

function keyWords(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

/** Every word gives one letter or more from its start, in their order, and together they are the key. */
function startsWords(words: readonly string[], key: string): boolean {
  // The places in the key that the words so far can end at.
  let ends = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const end of ends)
      for (let length = 1; length <= word.length && key.startsWith(word.slice(0, length), end); length += 1)
        next.add(end + length);
    ends = next;
  }
  return words.length > 0 && ends.has(key.length);
}

/** Whether a name is an address or written like the part of one: no capital, no space. */
export function isSlug(name: string): boolean {
  return !/\s/.test(name) && (/\.[a-z]{2,}$/i.test(name) || name === name.toLowerCase());
}

/** The parts of a name that slogans and sections are hung on, and the name without its company. */
export function partsOf(name: string): readonly string[] {
  return name
    .split(TAIL)
    .map((part) => part.trim().replace(COMPANY, ''))
    .filter((part) => part !== '');
}

/** The label of an address's site as a name to compare with; null without a host. */
export function siteLabel(url: string | null): string | null {
  const host = url === null ? null : hostOf(url);
  return host === null ? null : labelOf(host);
}
