// A hedge rule: words by which a text signals that a proposition is not established.

import type { HedgeType } from './classes.ts';
import type { PhraseRule } from './phrase.ts';

export interface HedgeRule extends PhraseRule {
  readonly type: HedgeType;
}
