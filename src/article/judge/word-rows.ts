// Rows of four words, by which texts are found in each other in one look each.

/** All that is no blank, punctuation or symbol. */
const WORD = /[^\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/g;
const ROW = 4;
/** Of a text no more is looked at. */
const MAX_LENGTH = 20_000;
const MAX_ROWS = 60_000;

/** Which rows of words stand in which texts. */
export class WordRows {
  /** The text that has a row; -1 where several have it. */
  readonly #owners = new Map<string, number>();

  /** Adds the rows of one text; `owner` tells it from the others. */
  add(text: string, owner: number): void {
    for (const row of rowsOf(text)) {
      const known = this.#owners.get(row);
      if (known === undefined && this.#owners.size < MAX_ROWS) this.#owners.set(row, owner);
      else if (known !== owner) this.#owners.set(row, -1);
    }
  }

  /** Which share of a text's rows stands in a text of another owner too: 0 to 1; null where it is too short to tell. */
  shareElsewhere(text: string, owner: number): number | null {
    const rows = rowsOf(text);
    if (rows.length === 0) return null;
    return rows.filter((row) => (this.#owners.get(row) ?? owner) !== owner).length / rows.length;
  }

  get isEmpty(): boolean {
    return this.#owners.size === 0;
  }
}

/** The words of a text in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text.slice(0, MAX_LENGTH).toLowerCase().match(WORD) ?? [];
}

function rowsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const rows: string[] = [];
  for (let i = 0; i + ROW <= words.length; i += 1) rows.push(words.slice(i, i + ROW).join(' '));
  return rows;
}
