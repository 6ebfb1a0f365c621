// How far stage 2 may look from each cue, so that its work stays linear in the text even where every word is a cue.

import type { CueRun } from './cue-view.ts';
import type { Words } from './words.ts';

/** Words either side of a cue in ordinary text: longer than nearly every paragraph. */
const REACH = 400;
/** A paragraph may cost so many looks at a word per word it has, plus a fixed grant for short paragraphs. */
const LOOKS_PER_WORD = 6;
const GRANT = 400;

/** For each cue the words it may look at on either side: the paragraph's allowance, shared among its cues. */
export function reachOfCues(words: Words, cues: readonly CueRun[]): (cue: CueRun) => number {
  const cuesIn = new Map<number, number>();
  const paragraphOf = (cue: CueRun) => words.paragraphFirst[cue.from] ?? 0;
  for (const cue of cues) cuesIn.set(paragraphOf(cue), (cuesIn.get(paragraphOf(cue)) ?? 0) + 1);
  return (cue) => {
    const first = paragraphOf(cue);
    const size = (words.paragraphLast[cue.from] ?? first) - first + 1;
    const allowance = (GRANT + LOOKS_PER_WORD * size) / (2 * (cuesIn.get(first) ?? 1));
    return Math.min(REACH, Math.ceil(allowance));
  };
}
