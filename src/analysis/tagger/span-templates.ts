// Stage 2 templates: of what the features of a word are made that say whether it is in the source or the content of a cue.

import {
  addChunkTemplates,
  addNeighbourTemplates,
  addOtherCueTemplates,
  addThatTemplates,
} from './span-border-templates.ts';
import { CUE, PLACE, SENTENCE, spanSet as set, WORD } from './span-inputs.ts';

const { side, far, near, nearest, cuesBetween } = PLACE;
const { form, group, quote } = WORD;
/** Side and all counts in one. */
const between = set.join(side, PLACE.counts);

addPlaceTemplates();
addWordTemplates();
addVerbTemplates();
addPatternTemplates();
addQuotationTemplates();
addNeighbourTemplates(between);
addOtherCueTemplates();
addChunkTemplates();
addThatTemplates();

export const spanTemplates = set.compile(104729);

function addPlaceTemplates(): void {
  set.one(side);
  set.two(side, far);
  set.two(side, cuesBetween);
  set.two(side, PLACE.commas);
  set.two(side, PLACE.verbals);
  set.two(side, WORD.inOther);
  set.two(side, SENTENCE.cuesAndQuote);
}

function addWordTemplates(): void {
  for (const value of [form - 2, form - 1, form + 1, form + 2]) set.two(side, value);
  for (const value of [group, group + 1, group + 2]) set.two(side, value);
  set.two(side, WORD.verbClass);
  set.two(side, WORD.verbClass - 1);
  set.two(side, WORD.suffix3);
  set.two(side, WORD.shape);
  set.one(form);
  set.one(group);
  set.one(form - 1);
  set.one(form + 1);
  set.three(side, form - 1, form);
  set.three(side, form, form + 1);
  set.three(side, group - 1, group);
  set.three(side, group, group + 1);
  set.three(set.join(side, group - 1), group, group + 1);
  set.three(set.join(side, group - 2), group - 1, group);
  set.three(side, form, nearest);
  set.three(side, form - 1, nearest);
}

function addVerbTemplates(): void {
  const { verb, verbClass, verbForm, phrase } = CUE;
  set.three(side, verb, quote);
  set.three(side, verbClass, quote);
  set.three(side, verb, group);
  set.three(side, verb, far);
  set.three(side, verb, form);
  set.three(side, verbClass, form);
  set.two(between, verb);
  set.three(side, phrase, near);
  set.three(side, phrase, group);
  set.three(side, verbForm, verbClass);
}

function addPatternTemplates(): void {
  const { pattern, classPattern, nextGroup, previousGroup } = CUE;
  set.three(side, pattern, quote);
  set.three(between, pattern, quote);
  set.three(side, classPattern, quote);
  set.three(side, pattern, group);
  set.three(between, classPattern, WORD.sign);
  set.three(side, previousGroup, near);
  set.three(side, nextGroup, near);
}

function addQuotationTemplates(): void {
  const { quotePattern } = CUE;
  const both = set.join(quotePattern, CUE.pattern);
  set.three(side, both, quote);
  set.three(side, quotePattern, PLACE.marks);
  set.three(side, WORD.quotedWords, quote);
  set.three(side, WORD.sinceQuote, quote);
  set.three(side, WORD.untilQuote, quote);
}
