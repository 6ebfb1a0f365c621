// Chains a careful reader would draw, one or two invented sentences each. `chains` lists every chain of the text,
// hops joined by " < " from the one nearest to the reader to the origin; an empty list means: no attribution at all.

export interface ChainCase {
  readonly text: string;
  readonly chains: readonly string[];
  /** For each chain the flags of its claim, separated by spaces; unchecked where missing. */
  readonly flags?: readonly string[];
  /** The publishing outlet; the Daily Gull unless given. */
  readonly outlet?: string;
}
