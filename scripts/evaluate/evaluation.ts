// What every metric hands back: figures to print, and one judged item per thing that was to be found.

/** Name of a figure -> its numbers, in the order they are printed. */
export type Figures = Readonly<Record<string, Figure>>;
export type Figure = number | string | { readonly [name: string]: Figure };

/** One thing judged: something in the gold, or something found that the gold does not have. */
export interface JudgedItem {
  /** The same over runs as long as the gold and the finding stay the same. */
  readonly key: string;
  readonly right: boolean;
  /** One line for a person to read. */
  readonly says: string;
}

export interface Evaluation {
  readonly figures: Figures;
  readonly items: readonly JudgedItem[];
}
