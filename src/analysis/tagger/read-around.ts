const BEFORE = 0x2b3c4d5e;
const BEHIND = 0x6f708192;

/**
 * Copies a column's values of the word at `at` and of `reach` words either side to `values`, that of the word itself to
 * `place`. Words outside `first..last` give fixed values.
 */
export function readAround(
  column: Int32Array,
  at: number,
  reach: number,
  first: number,
  last: number,
  values: Int32Array,
  place: number,
): void {
  for (let step = -reach; step <= reach; step++) {
    const word = at + step;
    values[place + step] = word < first ? BEFORE : word > last ? BEHIND : column[word]!;
  }
}
