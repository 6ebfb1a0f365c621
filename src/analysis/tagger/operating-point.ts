// How sure of a cue the tagger must be. Cues are found generously, so that stage 2 sees all that is likely to be one;
// which of them are given out depends on the scope and on the word.

import type { FoundCue } from './find-cues.ts';
import type { TaggerScope } from './scope-of.ts';
import type { Words } from './words.ts';

/** Added to the score of a cue's beginning: above nought means more of them, less sure. */
export const CUE_BIAS = 40;

/**
 * Whether a cue is clear enough for the scope. Words of saying are meant everywhere, so every scope asks the same of
 * them; others need only be likely where attitudes are wanted too.
 *
 * @param least the margin that the language asks for.
 */
export function isClear(words: Words, cue: FoundCue, scope: TaggerScope, least: number): boolean {
  if (cue.margin >= least) return true;
  for (let at = cue.from; at < cue.to; at++) if (words.isSpeech[at] === 1) return false;
  return scope === 'all' && cue.margin >= -CUE_BIAS;
}
