// Stage 1 templates: of what the features of a word are made that say whether it is part of a cue.

import { TemplateSet } from './template-set.ts';

const set = new TemplateSet(1);

const input = () => set.input(0);

/** The inputs: cue-features.ts sets them for each word. */
export const CUE_INPUTS = {
  form: set.inputsAround(0, 3, 3),
  lemma: set.inputsAround(0, 2, 2),
  group: set.inputsAround(0, 2, 2),
  verbClass: set.inputsAround(0, 2, 2),
  shape: set.inputsAround(0, 1, 1),
  verbForm: input(),
  suffix3: input(),
  suffix2: input(),
  prefix: input(),
  /** Likely subjects. */
  subjects: input(),
  subjectLeft: input(),
  /** Quotation marks: at the word, how far before and behind, all three as one, and what the sentence holds. */
  quote: input(),
  sinceQuote: input(),
  untilQuote: input(),
  quotes: input(),
  quotesInSentence: input(),
  quotesBefore: input(),
  /** How far ahead a "that" is. */
  that: input(),
  /** Place in the sentence, and what else the sentence holds. */
  fromStart: input(),
  toEnd: input(),
  commas: input(),
  speechVerbs: input(),
  opensParagraph: input(),
  sentenceGroup: input(),
  /** The stretch between two signs. */
  chunkSigns: input(),
  chunkLength: input(),
  chunkGroup: input(),
} as const;

const { form, lemma, group, verbClass, shape, quote } = CUE_INPUTS;

/** Which templates say what: the number of the template after the last one of each block, in order. */
export const CUE_BLOCKS = {
  word: wordTemplates(),
  neighbours: neighbourTemplates(),
  subject: subjectTemplates(),
  quotation: quotationTemplates(),
  that: thatTemplates(),
  place: placeTemplates(),
} as const;

export const cueTemplates = set.compile(7919);

/** The word by itself. */
function wordTemplates(): number {
  const { suffix3, suffix2, prefix } = CUE_INPUTS;
  for (const value of [form, lemma, group, verbClass, suffix3, suffix2, prefix, shape]) set.one(value);
  return set.count;
}

/** The words beside it, alone and together. */
function neighbourTemplates(): number {
  const { verbForm } = CUE_INPUTS;
  set.one(form - 3);
  for (const value of [form, lemma]) for (const step of [-2, -1, 1, 2]) set.one(value + step);
  for (const value of [group - 1, group + 1, group + 2, verbClass - 1]) set.one(value);
  set.one(form + 3);
  set.one(shape - 1);
  set.one(shape + 1);
  set.two(form - 1, form);
  set.two(form, form + 1);
  set.two(form - 2, form - 1);
  set.two(form + 1, form + 2);
  set.three(form - 1, form, form + 1);
  set.two(lemma, group - 1);
  set.two(lemma, group + 1);
  set.two(lemma, form + 1);
  set.two(lemma, form - 1);
  set.three(lemma, form + 1, form + 2);
  set.three(lemma, form - 2, form - 1);
  set.three(lemma, group - 1, group + 1);
  set.two(verbClass, form - 1);
  set.three(verbClass, group - 1, group + 1);
  set.three(verbForm, verbClass, group + 1);
  set.three(group - 2, group - 1, verbClass);
  set.three(group + 1, group + 2, verbClass);
  set.three(group - 1, group, group + 1);
  set.three(group, group + 1, group + 2);
  set.three(group - 2, group - 1, group);
  return set.count;
}

/** Likely subjects to the left and to the right. */
function subjectTemplates(): number {
  const { subjects, subjectLeft, suffix2 } = CUE_INPUTS;
  set.two(subjects, verbClass);
  set.two(subjects, lemma);
  set.two(subjectLeft, suffix2);
  set.two(subjectLeft, verbClass);
  set.two(quote, subjects);
  return set.count;
}

/** Where quotation marks stand. */
function quotationTemplates(): number {
  const { sinceQuote, untilQuote, quotes, quotesInSentence, quotesBefore } = CUE_INPUTS;
  set.two(quotes, verbClass);
  set.two(quote, lemma);
  set.two(sinceQuote, lemma);
  set.two(untilQuote, lemma);
  set.two(quotesInSentence, lemma);
  set.two(quotesBefore, verbClass);
  return set.count;
}

/** A "that" or "whether" soon behind it. */
function thatTemplates(): number {
  set.two(CUE_INPUTS.that, verbClass);
  set.two(CUE_INPUTS.that, lemma);
  return set.count;
}

/** Place in the sentence, and what else the sentence holds. */
function placeTemplates(): number {
  const { fromStart, toEnd, commas, speechVerbs, opensParagraph, sentenceGroup } = CUE_INPUTS;
  const { chunkSigns, chunkLength, chunkGroup } = CUE_INPUTS;
  set.one(fromStart);
  set.two(fromStart, lemma);
  set.two(toEnd, lemma);
  set.two(commas, verbClass);
  set.two(speechVerbs, verbClass);
  set.two(opensParagraph, verbClass);
  set.two(sentenceGroup, verbClass);
  set.three(chunkSigns, chunkLength, lemma);
  set.three(chunkSigns, chunkGroup, verbClass);
  return set.count;
}
