// Stage 2 templates of borders: what a clause's beginning and end look like, and the other cues near by.

import { CHUNK, CUE, PLACE, SENTENCE, spanSet as set, WORD } from './span-inputs.ts';
import type { Value } from './template-set.ts';

const { side, commas, marks, cuesBetween } = PLACE;
const { form, group, suffix3, sign, signBefore, quote } = WORD;

/** Place in the sentence, and what a clause border looks like here. */
export function addNeighbourTemplates(between: Value): void {
  const { fromStart, toEnd, verbAhead } = SENTENCE;
  set.three(side, toEnd, CUE.pattern);
  set.three(side, fromStart, group);
  set.three(side, fromStart, between);
  set.three(side, SENTENCE.form, quote);
  set.three(side, form + 1, form + 2);
  set.three(side, group, form + 1);
  set.three(side, group - 1, form);
  set.three(set.join(side, sign), suffix3 + 1, commas);
  set.three(set.join(side, signBefore), suffix3, commas);
  set.three(set.join(side, signBefore), form, quote);
  set.three(set.join(side, sign), form + 1, group + 2);
  set.three(side, SENTENCE.toEndFar, form);
  set.three(set.join(side, sign), verbAhead, group + 1);
}

export function addOtherCueTemplates(): void {
  const { toNext, toBack } = WORD;
  set.three(side, toNext, group);
  set.three(side, toBack, group);
  set.three(set.join(side, toNext), group + 1, group);
}

/** The stretch between two signs that the word is in: what it opens with often says whether it is content. */
export function addChunkTemplates(): void {
  const { form: chunkForm, group: chunkGroup, signs: chunkSigns, holdsCue, holdsVerb } = CHUNK;
  set.three(side, chunkForm, chunkSigns);
  set.three(side, set.join(chunkForm, cuesBetween), holdsCue);
  set.three(side, set.join(chunkGroup, chunkSigns), holdsVerb);
  set.three(side, set.join(chunkForm, CUE.verbClass), CHUNK.signBefore);
}

/** "that" between the cue and the word or ahead of it, and quotations ahead. */
export function addThatTemplates(): void {
  const { that, quoteAhead } = SENTENCE;
  set.three(side, that, CUE.verbClass);
  set.three(side, set.join(quoteAhead, CUE.nextGroup), set.join(marks, group));
}
