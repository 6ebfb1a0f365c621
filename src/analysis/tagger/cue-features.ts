// Stage 1 features: is this word part of a cue? Used by training and by reading alike. Of what they are made stands in
// cue-templates.ts; here the values are read off the text.

import { bucket } from './bucket.ts';
import { CUE_INPUTS as IN, cueTemplates } from './cue-templates.ts';
import { FeatureWriter } from './feature-writer.ts';
import { readAround } from './read-around.ts';
import { countBetween, type Surroundings } from './surroundings.ts';
import { QuoteState } from './word-kinds.ts';
import type { Words } from './words.ts';

/** How many features each word has. */
export const CUE_TEMPLATES = cueTemplates.count;

export class CueFeatures {
  private readonly words: Words;
  private readonly around: Surroundings;
  readonly writer: FeatureWriter;

  constructor(words: Words, around: Surroundings, rows: number) {
    this.words = words;
    this.around = around;
    this.writer = new FeatureWriter(cueTemplates, rows);
  }

  /** The rows of the features of the word at `at`; the buffer is overwritten by the next call. */
  write(at: number): Int32Array {
    this.read(at);
    return this.writer.write();
  }

  /** Sets the writer's values to those of the word at `at`. */
  read(at: number): void {
    this.readWords(at);
    this.readSubjects(at);
    this.readQuotation(at);
    this.readPlace(at);
    this.readChunk(at);
  }

  /** The word itself and those beside it. */
  private readWords(at: number): void {
    const { words } = this;
    const { values } = this.writer;
    const first = words.paragraphFirst[at] ?? 0;
    const last = words.paragraphLast[at] ?? 0;
    readAround(words.form, at, 3, first, last, values, IN.form);
    readAround(words.lemma, at, 2, first, last, values, IN.lemma);
    readAround(words.group, at, 2, first, last, values, IN.group);
    readAround(words.verbClass, at, 2, first, last, values, IN.verbClass);
    readAround(words.shape, at, 1, first, last, values, IN.shape);
    values[IN.verbForm] = words.verbForm[at] ?? 0;
    values[IN.suffix3] = words.suffix3[at] ?? 0;
    values[IN.suffix2] = words.suffix2[at] ?? 0;
    values[IN.prefix] = words.prefix[at] ?? 0;
  }

  private readSubjects(at: number): void {
    const { values } = this.writer;
    const left = this.around.subjectLeft[at] ?? 0;
    const right = this.around.subjectRight[at] ?? 0;
    values[IN.subjects] = left * 100 + right;
    values[IN.subjectLeft] = left;
  }

  private readQuotation(at: number): void {
    const { words, around } = this;
    const { values } = this.writer;
    const quote = words.quote[at] ?? 0;
    const since = around.sinceQuote[at] ?? 0;
    const until = around.untilQuote[at] ?? 0;
    const first = words.sentenceFirst[at] ?? 0;
    const last = words.sentenceLast[at] ?? 0;
    const before = countBetween(around.quoteMarks, first, at) > 0 ? 1 : 0;
    const behind = countBetween(around.quoteMarks, at, last + 1) > 0 ? 2 : 0;
    const opensParagraph = first === words.paragraphFirst[at];
    const followsQuote = !opensParagraph && words.quote[first - 1] === QuoteState.Closing;
    values[IN.quote] = quote;
    values[IN.sinceQuote] = since;
    values[IN.untilQuote] = until;
    values[IN.quotes] = quote * 100 + since * 10 + until;
    values[IN.quotesInSentence] = before + behind;
    values[IN.quotesBefore] = (followsQuote ? 4 : 0) + before + behind;
  }

  private readPlace(at: number): void {
    const { words, around } = this;
    const { values } = this.writer;
    const first = words.sentenceFirst[at] ?? 0;
    const last = words.sentenceLast[at] ?? 0;
    const speechBefore = Math.min(countBetween(around.speechVerbs, first, at), 2);
    const speechAfter = Math.min(countBetween(around.speechVerbs, at + 1, last + 1), 2);
    values[IN.that] = untilComplementiser(words, at, last);
    values[IN.fromStart] = Math.min(at - first, 6);
    values[IN.toEnd] = Math.min(last - at, 6);
    values[IN.commas] = Math.min(countBetween(around.commas, Math.max(first, at - 29), at), 3);
    values[IN.speechVerbs] = speechBefore * 3 + speechAfter;
    values[IN.opensParagraph] = first === words.paragraphFirst[at] ? 1 : 0;
    values[IN.sentenceGroup] = words.group[first] ?? 0;
  }

  private readChunk(at: number): void {
    const { words, around } = this;
    const { values } = this.writer;
    const first = around.chunkFirst[at] ?? at;
    const last = around.chunkLast[at] ?? at;
    values[IN.chunkSigns] = (words.punctuation[first - 1] ?? 0) * 8 + (words.punctuation[last + 1] ?? 0);
    values[IN.chunkLength] = bucket(last - first);
    values[IN.chunkGroup] = words.group[first] ?? 0;
  }
}

function untilComplementiser(words: Words, at: number, last: number): number {
  for (let step = 1; step <= 5 && at + step <= last; step++) {
    if (words.isComplementiser[at + step] === 1) return step;
  }
  return 9;
}
