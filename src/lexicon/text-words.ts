/** The words of a language that decide where its tokens and sentences end. */
export interface TextWords {
  /** Lower case, without the full stop: a stop after them rarely ends a sentence ("mr", "gen"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Lower case: they open a sentence far more often than they follow an abbreviation such as "U.S.". */
  readonly openers: ReadonlySet<string>;
  /** Splits small words off a larger one ("l'|eau", "does|n't"): each group is a token. */
  readonly clitic: RegExp;
  /** A full stop behind a small number counts ("3. Mai"), unless an opener follows. */
  readonly ordinals: boolean;
  /** What an apostrophe at its front belongs to: 'em, 'tis. Before any other word it may open a quotation. */
  readonly cutOff: ReadonlySet<string>;
  /** Quotation marks that close here and open elsewhere: the “ of „so“. */
  readonly closingMarks: ReadonlySet<string>;
}
