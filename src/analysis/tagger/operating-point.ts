// How sure of a cue the tagger must be. Cues are found generously, so that stage 2 sees all that is likely to be one;
// which of them are given out depends on the scope and on the word.

import type { FoundCue } from './find-cues.ts';
import type { TaggerScope } from './scope-of.ts';
import type { Words } from './words.ts';

/** Added to the score of a cue's beginning: above nought means more of them, less sure. */
export const CUE_BIAS = 40;

/** The margin a cue needs. Words of saying are meant everywhere, so every scope asks the same of them. */
const LEAST_MARGIN: Readonly<Record<TaggerScope, { saying: number; other: number }>> = {
  reporting: { saying: 20, other: 20 },
  all: { saying: 20, other: -CUE_BIAS },
};

/** Whether a cue is clear enough for the scope. */
export function isClear(words: Words, cue: FoundCue, scope: TaggerScope): boolean {
  const { saying, other } = LEAST_MARGIN[scope];
  for (let at = cue.from; at < cue.to; at++) if (words.isSpeech[at] === 1) return cue.margin >= saying;
  return cue.margin >= other;
}
