// Bounds the work of stages 2 and 3, so that it stays linear in the text even where every word is a cue.

import type { CueRun } from './cue-view.ts';
import type { FoundCue } from './find-cues.ts';
import type { Words } from './words.ts';

/** Words either side of a cue in ordinary text: longer than nearly every paragraph. */
const REACH = 400;
/** A paragraph may cost so many looks at a word per word it has, plus a grant that covers any ordinary paragraph. */
const LOOKS_PER_WORD = 2;
const GRANT = 3000;
/** Prose has a cue every thirty words, dense reporting one every fifteen; more than this is noise. */
const WORDS_PER_CUE = 14;
const ALWAYS_ALLOWED = 20;

/** The cues that are followed up: all of them in any prose, the clearest ones where a text is made of cues. */
export function limitCues(cues: readonly FoundCue[], words: Words): readonly FoundCue[] {
  const most = Math.max(ALWAYS_ALLOWED, Math.floor(words.count / WORDS_PER_CUE));
  if (cues.length <= most) return cues;
  const clearest = [...cues].sort((a, b) => b.margin - a.margin || a.from - b.from).slice(0, most);
  return clearest.sort((a, b) => a.from - b.from);
}

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
