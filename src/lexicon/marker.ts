// A marker rule: a formula by which a text remarks on its own sourcing.

import type { MarkerType } from './classes.ts';
import type { PhraseRule } from './phrase.ts';

export interface MarkerRule extends PhraseRule {
  readonly type: MarkerType;
  /** On which side of the formula the one concerned is named: "X declined to comment", "no comment from X". */
  readonly who: 'before' | 'after' | 'unstated';
  /** Counts only in somebody's quoted or reported words: "that is not true" in the article's own voice denies nothing. */
  readonly spoken?: true;
  /** Said by an onlooker or a judge of the matter it denies nothing: only the side concerned can. */
  readonly fromOutside?: 'no denial';
}
