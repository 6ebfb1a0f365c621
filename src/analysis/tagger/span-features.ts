// Stage 2 features: for one cue, is this word in its source or its content? Used by training and by reading alike.

import type { CueView } from './cue-view.ts';
import { bucket, FeatureWriter, Window } from './feature-writer.ts';
import { join } from './hash.ts';
import type { OtherCues } from './other-cues.ts';
import { writeChunk, writeClause, writeNeighbours, writeOtherCues } from './span-borders.ts';
import { countBetween, emptyPlace, measurePlace, type SpanScene } from './span-scene.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** How many features each word has. */
export const SPAN_TEMPLATES = 119;
const SALT = 104729;

export class SpanFeatures {
  private readonly scene: SpanScene;

  constructor(words: Words, around: Surroundings, cues: OtherCues, rows: number) {
    const writer = new FeatureWriter(SPAN_TEMPLATES, rows, SALT);
    this.scene = { words, around, cues, window: new Window(words), writer, place: emptyPlace() };
  }

  /** How many features the last word was given. */
  get count(): number {
    return this.scene.writer.count;
  }

  /** The rows of the features of the word at `at`, seen from `cue`; the buffer is overwritten by the next call. */
  write(at: number, cue: CueView): Int32Array {
    const { scene } = this;
    scene.writer.count = 0;
    scene.window.first = cue.first;
    scene.window.last = cue.last;
    measurePlace(scene, at, cue);
    writePlace(scene, at, cue);
    writeWords(scene, at);
    writeVerb(scene, at, cue);
    writePattern(scene, at, cue);
    writeQuotation(scene, at, cue);
    writeNeighbours(scene, at, cue);
    writeOtherCues(scene, at, cue);
    writeChunk(scene, at, cue);
    writeClause(scene, at, cue);
    return scene.writer.buffer;
  }
}

function writePlace(scene: SpanScene, at: number, cue: CueView): void {
  const { words, around, cues, writer, place } = scene;
  const { side } = place;
  const quote = words.quote[at] ?? 0;
  const mine = cues.cueOf[cue.from] ?? -1;
  const inOther = cues.cueOf[at] !== -1 && cues.cueOf[at] !== mine;
  const first = Math.max(words.sentenceFirst[at] ?? 0, cue.first);
  const last = Math.min(words.sentenceLast[at] ?? 0, cue.last);
  const inSentence = Math.min(countBetween(cues.begins, first, last + 1), 3);
  writer.one(side);
  writer.two(side, bucket(place.distance));
  writer.one(place.between);
  writer.two(place.between, quote);
  writer.two(side, place.cuesBetween);
  writer.two(side, place.marks * 4 + quote);
  writer.two(side, place.commas);
  writer.two(side, place.verbals);
  writer.two(side, inOther ? 1 : 0);
  writer.two(side, inSentence * 4 + quote);
  writer.three(side, around.subjectLeft[at] ?? 0, around.subjectRight[at] ?? 0);
}

function writeWords(scene: SpanScene, at: number): void {
  const { words, window, writer, place } = scene;
  const { side } = place;
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
  writer.three(side, group(0), Math.min(place.distance, 4));
  writer.three(side, form(0), Math.min(place.distance, 3));
  writer.three(side, form(-1), Math.min(place.distance, 3));
}

function writeVerb(scene: SpanScene, at: number, cue: CueView): void {
  const { words, writer, place } = scene;
  const { side, between } = place;
  const form = words.form[at] ?? 0;
  const group = words.group[at] ?? 0;
  const quote = words.quote[at] ?? 0;
  const far = bucket(place.distance);
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
  writer.three(side, cue.phrase, Math.min(place.distance, 4));
  writer.three(side, cue.phrase, form);
  writer.three(side, cue.phrase, group);
  writer.three(side, cue.verbForm, cue.verbClass);
}

function writePattern(scene: SpanScene, at: number, cue: CueView): void {
  const { words, writer, place } = scene;
  const { side, between } = place;
  const group = words.group[at] ?? 0;
  const quote = words.quote[at] ?? 0;
  const near = Math.min(place.distance, 4);
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

function writeQuotation(scene: SpanScene, at: number, cue: CueView): void {
  const { words, around, writer, place } = scene;
  const { side, between } = place;
  const quote = words.quote[at] ?? 0;
  const both = join(cue.quotePattern, cue.pattern);
  writer.three(side, cue.quotePattern, quote);
  writer.three(between, cue.quotePattern, quote);
  writer.three(side, both, quote);
  writer.three(side, join(cue.quotePattern, cue.verb), quote);
  writer.three(side, cue.quotePattern, place.marks);
  writer.three(side, both, place.cuesBetween);
  writer.three(side, bucket(around.quotedWords[at] ?? 0), quote);
  writer.three(side, around.sinceQuote[at] ?? 0, quote);
  writer.three(side, around.untilQuote[at] ?? 0, quote);
}
