// Feature hashing (Weinberger et al. 2009): a feature is a 32-bit number, its row in the weights table that number scaled.
// Integer arithmetic only, so every JavaScript engine gives the same rows.

/** 2 to the 32nd by the golden ratio: multiples of it spread evenly. */
const GOLDEN = 0x9e3779b1;
/** FNV's offset basis. */
const EMPTY = 0x811c9dc5;

/** FNV-1a over UTF-16 code units. With the state behind a beginning: the hash of that and the text in one. */
export function hashText(text: string, behind = EMPTY): number {
  return scatter(stateBehind(text, behind));
}

/** Where hashing stands behind a text that others begin with. */
export function stateBehind(text: string, before = EMPTY): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** One number that stands for two in order. */
export function join(a: number, b: number): number {
  let hash = Math.imul(a, GOLDEN) + b + 0x7f4a7c15;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The row of a feature: the top bits of its value, spread by its template's salt (Knuth's multiplicative hashing). */
export function rowOf(value: number, salt: number, shift: number): number {
  return Math.imul(value ^ salt, GOLDEN) >>> shift;
}

/** By how much to shift for a table of `rows` rows, a power of two. */
export function shiftFor(rows: number): number {
  return Math.clz32(rows) + 1;
}

/** A salt for each of `count` templates. */
export function saltsFor(count: number, first: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => scatter(first + at));
}

function scatter(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
