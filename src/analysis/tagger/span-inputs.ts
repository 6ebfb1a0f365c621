// The values that stage 2 templates are made of; span-features.ts and span-scene.ts set them.

import { TemplateSet } from './template-set.ts';

/** What a value hangs on, seldom changing ones first: the cue; its side that the word is on as well; the word as well. */
export const Level = { Cue: 0, Side: 1, Word: 2 } as const;

export const spanSet = new TemplateSet(3);

const ofCue = () => spanSet.input(Level.Cue);
const ofWord = () => spanSet.input(Level.Word);
const ofWords = (before: number, behind: number) => spanSet.inputsAround(Level.Word, before, behind);

/** See CueView. */
export const CUE = {
  verb: ofCue(),
  verbClass: ofCue(),
  verbForm: ofCue(),
  phrase: ofCue(),
  nextForm: ofCue(),
  nextGroup: ofCue(),
  previousGroup: ofCue(),
  secondPreviousGroup: ofCue(),
  pattern: ofCue(),
  classPattern: ofCue(),
  quotePattern: ofCue(),
  fromSentenceStart: ofCue(),
  toSentenceEnd: ofCue(),
} as const;

/** Where the word stands as seen from the cue, and what lies between. */
export const PLACE = {
  /** Left or right of the cue, how many sentences off, in its paragraph or another. */
  side: spanSet.input(Level.Side),
  /** Words between: in nine steps, and up to 4 and 3. */
  far: ofWord(),
  near: ofWord(),
  nearest: ofWord(),
  /** Commas, verbs and other cues between, capped; all counts in one. */
  commas: ofWord(),
  marks: ofWord(),
  verbals: ofWord(),
  verbalsAndCommas: ofWord(),
  cuesBetween: ofWord(),
  counts: ofWord(),
} as const;

/** The word and what stands beside it. */
export const WORD = {
  form: ofWords(2, 2),
  group: ofWords(2, 2),
  verbClass: ofWords(1, 0),
  suffix3: ofWords(0, 1),
  lemma: ofWord(),
  shape: ofWord(),
  sign: ofWord(),
  signBefore: ofWord(),
  quote: ofWord(),
  marksAndQuote: ofWord(),
  quotedWords: ofWord(),
  sinceQuote: ofWord(),
  untilQuote: ofWord(),
  subjectLeft: ofWord(),
  subjectRight: ofWord(),
  /** Whether it is in another cue, and how far the nearest others are. */
  inOther: ofWord(),
  toNext: ofWord(),
  toBack: ofWord(),
} as const;

/** The sentence of the word, and the stretch between two signs that it is in. */
export const CLAUSE = {
  form: ofWord(),
  group: ofWord(),
  cuesAndQuote: ofWord(),
  fromStart: ofWord(),
  toEnd: ofWord(),
  toEndFar: ofWord(),
  verbAhead: ofWord(),
  /** "that" between the cue and the word or ahead of it, and quotation marks ahead. */
  that: ofWord(),
  quoteAhead: ofWord(),
  chunkForm: ofWord(),
  chunkSecondForm: ofWord(),
  chunkGroup: ofWord(),
  chunkSuffix: ofWord(),
  chunkSignBefore: ofWord(),
  chunkSigns: ofWord(),
  chunkLength: ofWord(),
  holdsCue: ofWord(),
  holdsVerb: ofWord(),
} as const;
