// Stage 2 features: for one cue, is this word in its source or its content? Used by training and by reading alike.

import type { CueView } from './cue-view.ts';
import { bucket, FeatureWriter, Window } from './feature-writer.ts';
import { join } from './hash.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** How many features each word has. */
export const SPAN_TEMPLATES = 110;
const SALT = 104729;
const NEAR = 8;

export class SpanFeatures {
  private readonly words: Words;
  private readonly around: Surroundings;
  private readonly cues: OtherCues;
  private readonly window: Window;
  readonly writer: FeatureWriter;
  /** What is worked out for the word at hand before any feature is written. */
  private side = 0;
  private distance = 0;
  private between = 0;
  private commas = 0;
  private marks = 0;
  private verbals = 0;
  private cuesBetween = 0;

  constructor(words: Words, around: Surroundings, cues: OtherCues, rows: number) {
    this.words = words;
    this.around = around;
    this.cues = cues;
    this.window = new Window(words);
    this.writer = new FeatureWriter(SPAN_TEMPLATES, rows, SALT);
  }

  /** The rows of the features of the word at `at`, seen from `cue`; the buffer is overwritten by the next call. */
  write(at: number, cue: CueView): Int32Array {
    this.writer.count = 0;
    this.window.first = cue.first;
    this.window.last = cue.last;
    this.measure(at, cue);
    this.writePlace(at, cue);
    this.writeWords(at);
    this.writeVerb(at, cue);
    this.writePattern(at, cue);
    this.writeQuotation(at, cue);
    this.writeNeighbours(at, cue);
    this.writeOtherCues(at, cue);
    return this.writer.buffer;
  }

  /** Which side of the cue, how far, and what stands between. */
  private measure(at: number, cue: CueView): void {
    const { words, around, cues } = this;
    const left = at < cue.from;
    const from = left ? at + 1 : cue.to;
    const to = left ? cue.from : at;
    const sentences = (words.sentence[at] ?? 0) - (words.sentence[cue.from] ?? 0);
    this.side = (left ? 7 : 0) + Math.max(-3, Math.min(3, sentences)) + 3;
    this.distance = to - from;
    this.commas = Math.min(spread(around.commas, from, to), 3);
    this.marks = Math.min(spread(around.quoteMarks, from, to), 3);
    this.verbals = Math.min(spread(around.verbals, from, to), 3);
    this.cuesBetween = Math.min(spread(cues.begins, from, to), 2);
    this.between = join(this.side, this.commas + 4 * this.marks + 16 * this.verbals + 64 * this.cuesBetween);
  }

  private writePlace(at: number, cue: CueView): void {
    const { words, around, cues, writer, side } = this;
    const quote = words.quote[at] ?? 0;
    const mine = cues.cueOf[cue.from] ?? -1;
    const inOther = cues.cueOf[at] !== -1 && cues.cueOf[at] !== mine;
    const first = Math.max(words.sentenceFirst[at] ?? 0, cue.first);
    const last = Math.min(words.sentenceLast[at] ?? 0, cue.last);
    const inSentence = Math.min(spread(cues.begins, first, last + 1), 3);
    writer.one(side);
    writer.two(side, bucket(this.distance));
    writer.one(this.between);
    writer.two(this.between, quote);
    writer.two(side, this.cuesBetween);
    writer.two(side, this.marks * 4 + quote);
    writer.two(side, this.commas);
    writer.two(side, this.verbals);
    writer.two(side, inOther ? 1 : 0);
    writer.two(side, inSentence * 4 + quote);
    writer.three(side, around.subjectLeft[at] ?? 0, around.subjectRight[at] ?? 0);
  }

  private writeWords(at: number): void {
    const { words, window, writer, side } = this;
    const form = (step: number) => window.read(words.form, at + step);
    const group = (step: number) => window.read(words.group, at + step);
    for (let step = -2; step <= 2; step++) {
      writer.two(side, form(step));
      writer.two(side, group(step));
    }
    writer.two(side, window.read(words.verbClass, at));
    writer.two(side, window.read(words.verbClass, at - 1));
    writer.two(side, window.read(words.lemma, at));
    writer.two(side, words.suffix3[at] ?? 0);
    writer.two(side, words.shape[at] ?? 0);
    writer.one(form(0));
    writer.one(group(0));
    writer.one(form(-1));
    writer.one(form(1));
    writer.three(side, form(-1), form(0));
    writer.three(side, form(0), form(1));
    writer.three(side, group(-1), group(0));
    writer.three(side, group(0), group(1));
    writer.three(join(side, group(-1)), group(0), group(1));
    writer.three(join(side, group(-2)), group(-1), group(0));
    writer.three(join(side, group(0)), group(1), group(2));
    writer.three(side, group(0), Math.min(this.distance, 4));
    writer.three(side, form(0), Math.min(this.distance, 3));
    writer.three(side, form(-1), Math.min(this.distance, 3));
  }

  private writeVerb(at: number, cue: CueView): void {
    const { words, writer, side, between } = this;
    const form = words.form[at] ?? 0;
    const group = words.group[at] ?? 0;
    const quote = words.quote[at] ?? 0;
    const far = bucket(this.distance);
    writer.three(side, cue.verb, quote);
    writer.three(side, cue.verbClass, quote);
    writer.three(side, cue.verb, group);
    writer.three(side, cue.verbClass, group);
    writer.three(side, cue.verb, far);
    writer.three(side, cue.verbClass, far);
    writer.three(side, cue.verb, form);
    writer.three(side, cue.verbClass, form);
    writer.two(between, cue.verbClass);
    writer.two(between, cue.verb);
    writer.three(side, cue.phrase, Math.min(this.distance, 4));
    writer.three(side, cue.phrase, form);
    writer.three(side, cue.phrase, group);
    writer.three(side, cue.verbForm, cue.verbClass);
  }

  private writePattern(at: number, cue: CueView): void {
    const { words, writer, side, between } = this;
    const group = words.group[at] ?? 0;
    const quote = words.quote[at] ?? 0;
    const near = Math.min(this.distance, 4);
    writer.two(side, cue.pattern);
    writer.three(side, cue.pattern, quote);
    writer.three(between, cue.pattern, quote);
    writer.three(side, cue.classPattern, quote);
    writer.three(side, cue.classPattern, near);
    writer.three(side, cue.pattern, group);
    writer.three(between, cue.classPattern, words.punctuation[at] ?? 0);
    writer.three(side, cue.pattern, cue.fromSentenceStart);
    writer.three(side, cue.pattern, cue.toSentenceEnd);
    writer.three(side, cue.classPattern, cue.fromSentenceStart);
    writer.three(side, cue.classPattern, cue.toSentenceEnd);
    writer.three(side, cue.nextForm, quote);
    writer.three(side, cue.nextForm, near);
    writer.three(side, cue.previousGroup, near);
    writer.three(side, cue.nextGroup, near);
    writer.three(side, join(cue.nextGroup, cue.previousGroup), group);
    writer.three(side, cue.previousGroup, join(cue.secondPreviousGroup, near));
  }

  private writeQuotation(at: number, cue: CueView): void {
    const { words, around, writer, side, between } = this;
    const quote = words.quote[at] ?? 0;
    const both = join(cue.quotePattern, cue.pattern);
    writer.three(side, cue.quotePattern, quote);
    writer.three(between, cue.quotePattern, quote);
    writer.three(side, both, quote);
    writer.three(side, join(cue.quotePattern, cue.verb), quote);
    writer.three(side, cue.quotePattern, this.marks);
    writer.three(side, both, this.cuesBetween);
    writer.three(side, bucket(around.quotedWords[at] ?? 0), quote);
    writer.three(side, around.sinceQuote[at] ?? 0, quote);
    writer.three(side, around.untilQuote[at] ?? 0, quote);
  }

  /** Place in the sentence, and what a clause border looks like here. */
  private writeNeighbours(at: number, cue: CueView): void {
    const { words, around, window, writer, side } = this;
    const form = (step: number) => window.read(words.form, at + step);
    const group = (step: number) => window.read(words.group, at + step);
    const first = words.sentenceFirst[at] ?? 0;
    const last = words.sentenceLast[at] ?? 0;
    const sign = words.punctuation[at] ?? 0;
    const signBefore = at > cue.first ? (words.punctuation[at - 1] ?? 0) : 8;
    const quote = words.quote[at] ?? 0;
    const fromStart = Math.min(at - first, 3);
    const toEnd = Math.min(last - at, 3);
    writer.three(side, fromStart, cue.pattern);
    writer.three(side, toEnd, cue.pattern);
    writer.three(side, fromStart, group(0));
    writer.three(side, fromStart, this.between);
    writer.three(side, toEnd, sign);
    writer.three(side, words.form[first] ?? 0, quote);
    writer.three(side, words.group[first] ?? 0, this.cuesBetween);
    writer.three(side, form(1), form(2));
    writer.three(side, group(0), form(1));
    writer.three(side, group(-1), form(0));
    writer.three(join(side, sign), window.read(words.suffix3, at + 1), this.commas);
    writer.three(join(side, signBefore), words.suffix3[at] ?? 0, this.commas);
    writer.three(join(side, signBefore), form(0), quote);
    writer.three(join(side, sign), form(1), group(2));
    writer.three(side, bucket(last - at), form(0));
    const verbAhead = nextVerbal(around, at, last);
    writer.three(join(side, sign), verbAhead, group(1));
    writer.three(join(side, form(0)), verbAhead, this.verbals);
    writer.three(side, group(0), this.verbals * 4 + this.commas);
  }

  private writeOtherCues(at: number, cue: CueView): void {
    const { words, cues, window, writer, side } = this;
    const mine = cues.cueOf[cue.from] ?? -1;
    const ahead = cues.nextCue[at] ?? -1;
    const back = cues.previousCue[at] ?? -1;
    const isOther = (place: number) => place !== -1 && cues.cueOf[place] !== mine;
    const toNext = isOther(ahead) && ahead <= cue.last && ahead - at <= NEAR ? ahead - at : 9;
    const toBack = isOther(back) && back >= cue.first && at - back <= NEAR ? at - back : 9;
    const sign = words.punctuation[at] ?? 0;
    const group = words.group[at] ?? 0;
    writer.three(side, toNext, sign);
    writer.three(side, toNext, group);
    writer.three(side, toBack, sign);
    writer.three(side, toBack, group);
    writer.three(join(side, toNext), window.read(words.group, at + 1), group);
  }
}

/** How far the next verb is: 1 to 6, or 0 where none comes within twelve words of the sentence. */
function nextVerbal(around: Surroundings, at: number, last: number): number {
  const end = Math.min(last + 1, at + 12);
  if (spread(around.verbals, at + 1, end) === 0) return 0;
  for (let step = 1; step < 6; step++) {
    if (spread(around.verbals, at + 1, at + 1 + step) > 0) return step;
  }
  return 6;
}

/** How many of the counted words stand in from..to-1. */
function spread(running: Int32Array, from: number, to: number): number {
  return to <= from ? 0 : (running[to] ?? 0) - (running[from] ?? 0);
}
