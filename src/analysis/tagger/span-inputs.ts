// The values that stage 2 templates are made of; span-features.ts and span-scene.ts set them.

import { TemplateSet } from './template-set.ts';

/**
 * How often a value changes as one goes through a window from word to word: with the cue; with the cue's side or the
 * sentence; with the stretch between two signs; where something comes to lie between word and cue; with every word.
 */
const Level = { Cue: 0, Side: 1, Chunk: 2, Between: 3, Word: 4 } as const;

export const spanSet = new TemplateSet(5);

const ofCue = () => spanSet.input(Level.Cue);
const ofSide = () => spanSet.input(Level.Side);
const ofChunk = () => spanSet.input(Level.Chunk);
const ofBetween = () => spanSet.input(Level.Between);
const ofWord = () => spanSet.input(Level.Word);
const ofWords = (before: number, behind: number) => spanSet.inputsAround(Level.Word, before, behind);

/** See CueView. */
export const CUE = {
  verb: ofCue(),
  verbClass: ofCue(),
  verbForm: ofCue(),
  phrase: ofCue(),
  nextGroup: ofCue(),
  previousGroup: ofCue(),
  pattern: ofCue(),
  classPattern: ofCue(),
  quotePattern: ofCue(),
} as const;

/** Where the word stands as seen from the cue, and what lies between. */
export const PLACE = {
  /** Left or right of the cue, how many sentences off, in its paragraph or another. */
  side: ofSide(),
  /** Words between: in nine steps, and up to 4 and 3. */
  far: ofBetween(),
  near: ofBetween(),
  nearest: ofBetween(),
  /** Commas, quotation marks, verbs and other cues between, capped; all counts in one. */
  commas: ofBetween(),
  marks: ofBetween(),
  verbals: ofBetween(),
  cuesBetween: ofBetween(),
  counts: ofBetween(),
} as const;

/** The word and what stands beside it. */
export const WORD = {
  form: ofWords(2, 2),
  group: ofWords(2, 2),
  verbClass: ofWords(1, 0),
  suffix3: ofWords(0, 1),
  shape: ofWord(),
  sign: ofWord(),
  signBefore: ofWord(),
  /** Its quotation state, how far in it is, and how far quotations are. */
  quote: ofBetween(),
  quotedWords: ofWord(),
  sinceQuote: ofWord(),
  untilQuote: ofWord(),
  /** Whether it is in another cue, and how far the nearest others are. */
  inOther: ofBetween(),
  toNext: ofWord(),
  toBack: ofWord(),
} as const;

/** The sentence of the word. */
export const SENTENCE = {
  form: ofSide(),
  /** Cues in it, with the quotation state of the word. */
  cuesAndQuote: ofBetween(),
  fromStart: ofWord(),
  toEnd: ofWord(),
  toEndFar: ofWord(),
  verbAhead: ofWord(),
  /** "that" between the cue and the word or ahead of it, and quotation marks ahead. */
  that: ofBetween(),
  quoteAhead: ofBetween(),
} as const;

/** The stretch between two signs that the word is in. */
export const CHUNK = {
  form: ofChunk(),
  group: ofChunk(),
  signBefore: ofChunk(),
  signs: ofChunk(),
  holdsCue: ofChunk(),
  holdsVerb: ofChunk(),
} as const;
