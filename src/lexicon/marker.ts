// A marker rule: a formula by which a text remarks on its own sourcing.

import type { MarkerType } from './classes.ts';
import type { PhraseRule } from './phrase.ts';

export interface MarkerRule extends PhraseRule {
  readonly type: MarkerType;
  /** On which side of the formula the one concerned is named: "X declined to comment", "no comment from X". */
  readonly who: 'before' | 'after' | 'unstated';
}
