// A hedge rule: words by which a text signals that a proposition is not established.

import type { HedgeType } from './classes.ts';
import type { PhraseRule } from './phrase.ts';

export interface HedgeRule extends PhraseRule {
  readonly type: HedgeType;
  /** What it stands in is told without a source, as with all of type `hearsay`: "gilt als"; or so in headlines: "offenbar". */
  readonly tells?: 'anywhere' | 'in-headlines';
}
