// The cues that stage 2 is shown in training: those that stage 1 finds where it has not seen the answer, with its mistakes,
// as stage 2 will meet them (stacking: Wolpert 1992). Gold ones instead cost it 2 points of content boundaries.

import type { CueRun } from '../../src/analysis/tagger/cue-view.ts';
import type { GoldAttribution } from './corpus.ts';

/** The cue of one attribution, and all that are shown beside it, in order, itself among them. */
export interface ShownCues {
  readonly mine: CueRun;
  readonly shown: readonly CueRun[];
}

/** The cue that was found for an attribution, or its gold one where none was. */
export function showCues(gold: GoldAttribution, found: readonly CueRun[]): ShownCues {
  const hit = found.find(({ from, to }) => gold.cue.some((word) => word >= from && word < to));
  if (hit !== undefined) return { mine: hit, shown: found };
  const mine = cueRun(gold);
  return { mine, shown: [...found, mine].sort((a, b) => a.from - b.from) };
}

/** A cue as one run of words: its longest piece. */
function cueRun(gold: GoldAttribution): CueRun {
  let best = { from: gold.cue[0] ?? 0, to: (gold.cue[0] ?? 0) + 1 };
  let from = best.from;
  gold.cue.forEach((word, at) => {
    if (at > 0 && word !== (gold.cue[at - 1] ?? 0) + 1) from = word;
    if (word + 1 - from > best.to - best.from) best = { from, to: word + 1 };
  });
  return best;
}
