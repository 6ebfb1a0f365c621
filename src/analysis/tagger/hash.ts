// Feature hashing (Weinberger et al. 2009): a feature is a 32-bit number, its row in the weights table that number scaled.
// Integer arithmetic only, so every JavaScript engine gives the same rows.

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return scatter(hash);
}

/** One number that stands for two in order. */
export function join(a: number, b: number): number {
  return scatter(Math.imul(a, 0x9e3779b1) + b + 0x7f4a7c15);
}

/** The row of a feature in a table of `rows` rows. */
export function rowOf(hash: number, rows: number): number {
  return ((hash >>> 0) * (rows / 4294967296)) | 0;
}

function scatter(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
