// Stage 1 features: is this word part of a cue? Used by training and by reading alike.

import { bucket, FeatureWriter, Window } from './feature-writer.ts';
import type { Surroundings } from './surroundings.ts';
import { QuoteState } from './word-kinds.ts';
import type { Words } from './words.ts';

/** How many features each word has. */
export const CUE_TEMPLATES = 85;
/** Which of them say what: the template after the last one of each block, in order. */
export const CUE_BLOCKS = {
  word: 9,
  neighbours: 51,
  subject: 57,
  quotation: 69,
  that: 71,
  place: 85,
} as const;
const SALT = 7919;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;

export class CueFeatures {
  private readonly words: Words;
  private readonly around: Surroundings;
  private readonly window: Window;
  readonly writer: FeatureWriter;

  constructor(words: Words, around: Surroundings, rows: number) {
    this.words = words;
    this.around = around;
    this.window = new Window(words);
    this.writer = new FeatureWriter(CUE_TEMPLATES, rows, SALT);
  }

  /** The rows of the features of the word at `at`; the buffer is overwritten by the next call. */
  write(at: number): Int32Array {
    this.writer.count = 0;
    this.window.first = this.words.paragraphFirst[at] ?? 0;
    this.window.last = this.words.paragraphLast[at] ?? 0;
    this.writeWord(at);
    this.writeNeighbours(at);
    this.writeSubjects(at);
    this.writeQuotation(at);
    this.writeThat(at);
    this.writePlace(at);
    return this.writer.buffer;
  }

  /** The word by itself. */
  private writeWord(at: number): void {
    const { words, writer } = this;
    writer.one(1);
    writer.one(words.form[at] ?? 0);
    writer.one(words.lemma[at] ?? 0);
    writer.one(words.group[at] ?? 0);
    writer.one(words.verbClass[at] ?? 0);
    writer.one(words.suffix3[at] ?? 0);
    writer.one(words.suffix2[at] ?? 0);
    writer.one(words.prefix[at] ?? 0);
    writer.one(words.shape[at] ?? 0);
  }

  /** The words beside it, alone and together. */
  private writeNeighbours(at: number): void {
    const { words, window, writer } = this;
    const form = (step: number) => window.read(words.form, at + step);
    const group = (step: number) => window.read(words.group, at + step);
    const lemma = words.lemma[at] ?? 0;
    const verb = words.verbClass[at] ?? 0;
    const inflection = words.verbForm[at] ?? 0;
    for (const step of NEIGHBOURS) {
      writer.one(form(step));
      if (Math.abs(step) === 3) continue;
      writer.one(window.read(words.lemma, at + step));
      writer.one(group(step));
      writer.one(window.read(words.verbClass, at + step));
    }
    writer.one(window.read(words.shape, at - 1));
    writer.one(window.read(words.shape, at + 1));
    writer.two(form(-1), form(0));
    writer.two(form(0), form(1));
    writer.two(form(-2), form(-1));
    writer.two(form(1), form(2));
    writer.three(form(-1), form(0), form(1));
    writer.two(lemma, group(-1));
    writer.two(lemma, group(1));
    writer.two(lemma, form(1));
    writer.two(lemma, form(-1));
    writer.three(lemma, form(1), form(2));
    writer.three(lemma, form(-2), form(-1));
    writer.three(lemma, group(-1), group(1));
    writer.two(verb, form(1));
    writer.two(verb, form(-1));
    writer.three(verb, group(-1), group(1));
    writer.three(inflection, verb, group(-1));
    writer.three(inflection, verb, group(1));
    writer.three(group(-2), group(-1), verb);
    writer.three(group(1), group(2), verb);
    writer.three(group(-1), group(0), group(1));
    writer.three(group(0), group(1), group(2));
    writer.three(group(-2), group(-1), group(0));
  }

  /** Likely subjects to the left and to the right. */
  private writeSubjects(at: number): void {
    const { words, around, writer } = this;
    const verb = words.verbClass[at] ?? 0;
    const left = around.subjectLeft[at] ?? 0;
    const right = around.subjectRight[at] ?? 0;
    const both = left * 100 + right;
    writer.two(both, verb);
    writer.two(both, words.lemma[at] ?? 0);
    writer.two(left, words.suffix2[at] ?? 0);
    writer.two(left, verb);
    writer.two(right, verb);
    writer.two(words.quote[at] ?? 0, both);
  }

  /** Where quotation marks stand. */
  private writeQuotation(at: number): void {
    const { words, around, writer } = this;
    const verb = words.verbClass[at] ?? 0;
    const lemma = words.lemma[at] ?? 0;
    const quote = words.quote[at] ?? 0;
    const since = around.sinceQuote[at] ?? 0;
    const until = around.untilQuote[at] ?? 0;
    const code = quote * 100 + since * 10 + until;
    const first = words.sentenceFirst[at] ?? 0;
    const last = words.sentenceLast[at] ?? 0;
    const marks = around.quoteMarks;
    const inSentence = (spread(marks, first, at) > 0 ? 1 : 0) + (spread(marks, at, last + 1) > 0 ? 2 : 0);
    const opensParagraph = first === words.paragraphFirst[at];
    const followsQuote = !opensParagraph && words.quote[first - 1] === QuoteState.Closing;
    writer.one(quote);
    writer.one(since);
    writer.one(until);
    writer.one(code);
    writer.two(code, verb);
    writer.two(quote, lemma);
    writer.two(since, lemma);
    writer.two(until, lemma);
    writer.two(bucket(around.quotedWords[at] ?? 0), verb);
    writer.two(inSentence, verb);
    writer.two(inSentence, lemma);
    writer.two((followsQuote ? 4 : 0) + inSentence, verb);
  }

  /** A "that" or "whether" soon behind it. */
  private writeThat(at: number): void {
    const that = untilComplementiser(this.words, at, this.words.sentenceLast[at] ?? 0);
    this.writer.two(that, this.words.verbClass[at] ?? 0);
    this.writer.two(that, this.words.lemma[at] ?? 0);
  }

  /** Place in the sentence, and what else the sentence holds. */
  private writePlace(at: number): void {
    const { words, around, writer } = this;
    const verb = words.verbClass[at] ?? 0;
    const lemma = words.lemma[at] ?? 0;
    const first = words.sentenceFirst[at] ?? 0;
    const last = words.sentenceLast[at] ?? 0;
    const fromStart = Math.min(at - first, 6);
    const toEnd = Math.min(last - at, 6);
    writer.one(fromStart);
    writer.one(toEnd);
    writer.two(fromStart, verb);
    writer.two(toEnd, verb);
    writer.two(fromStart, lemma);
    writer.two(toEnd, lemma);
    writer.two(Math.min(spread(around.commas, Math.max(first, at - 29), at), 3), verb);
    const speechBefore = Math.min(spread(around.speechVerbs, first, at), 2);
    const speechAfter = Math.min(spread(around.speechVerbs, at + 1, last + 1), 2);
    writer.two(speechBefore * 3 + speechAfter, verb);
    writer.two(first === words.paragraphFirst[at] ? 1 : 0, verb);
    writer.two(words.group[first] ?? 0, verb);
    const chunkFirst = around.chunkFirst[at] ?? at;
    const chunkLast = around.chunkLast[at] ?? at;
    const signs = (words.punctuation[chunkFirst - 1] ?? 0) * 8 + (words.punctuation[chunkLast + 1] ?? 0);
    const length = bucket(chunkLast - chunkFirst);
    writer.three(signs, length, verb);
    writer.three(signs, length, lemma);
    writer.three(signs, words.group[chunkFirst] ?? 0, verb);
    writer.three(words.form[chunkFirst] ?? 0, at - chunkFirst < 5 ? at - chunkFirst : 5, verb);
  }
}

function untilComplementiser(words: Words, at: number, last: number): number {
  for (let step = 1; step <= 5 && at + step <= last; step++) {
    if (words.isComplementiser[at + step] === 1) return step;
  }
  return 9;
}

/** How many of the counted words stand in from..to-1. */
function spread(running: Int32Array, from: number, to: number): number {
  return (running[to] ?? 0) - (running[from] ?? 0);
}
