// Where the other cues of a text are: stage 2 must know them, since a second "said" often ends the first one's content.

import type { CueRun } from './cue-view.ts';

export interface OtherCues {
  /** For each word the number of the cue it is in, or -1. */
  readonly cueOf: Int32Array;
  /** Running count of words that begin a cue. */
  readonly begins: Int32Array;
  /** For each word the nearest cue's first word behind it and last word before it (or -1). */
  readonly nextCue: Int32Array;
  readonly previousCue: Int32Array;
}

/** Indexes cues over `size` words. Linear. */
export function indexCues(cues: readonly CueRun[], size: number): OtherCues {
  const cueOf = new Int32Array(size).fill(-1);
  cues.forEach((cue, number) => cueOf.fill(number, cue.from, cue.to));
  const begins = new Int32Array(size + 1);
  const nextCue = new Int32Array(size).fill(-1);
  const previousCue = new Int32Array(size).fill(-1);
  for (let at = 0, last = -1; at < size; at++) {
    const mine = cueOf[at] ?? -1;
    const opens = mine !== -1 && (at === 0 || cueOf[at - 1] !== mine);
    begins[at + 1] = (begins[at] ?? 0) + (opens ? 1 : 0);
    previousCue[at] = last;
    if (mine !== -1) last = at;
  }
  for (let at = size - 1, next = -1; at >= 0; at--) {
    nextCue[at] = next;
    if (cueOf[at] !== -1) next = at;
  }
  return { cueOf, begins, nextCue, previousCue };
}
