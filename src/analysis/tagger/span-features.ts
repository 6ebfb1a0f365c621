// Stage 2 features: for one cue, is this word in its source or its content? Used by training and by reading alike. Of what
// they are made stands in span-templates.ts; here the values are read off the text.

import { bucket } from './bucket.ts';
import type { CueView } from './cue-view.ts';
import { FeatureWriter } from './feature-writer.ts';
import type { OtherCues } from './other-cues.ts';
import { readAround } from './read-around.ts';
import { readChunk, readSentence, readThat } from './span-borders.ts';
import { CUE, WORD } from './span-inputs.ts';
import { readPlace, type SpanScene } from './span-scene.ts';
import { spanTemplates } from './span-templates.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** How many features each word has. */
export const SPAN_TEMPLATES = spanTemplates.count;

/** Other cues further off than this are no neighbours. */
const NEAR = 8;

export class SpanFeatures {
  readonly writer: FeatureWriter;
  private readonly scene: SpanScene;
  private cue: CueView | null = null;

  constructor(words: Words, around: Surroundings, cues: OtherCues, rows: number) {
    this.writer = new FeatureWriter(spanTemplates, rows);
    this.scene = { words, around, cues, values: this.writer.values };
  }

  /** The rows of the features of the word at `at`, seen from `cue`; the buffer is overwritten by the next call. */
  write(at: number, cue: CueView): Int32Array {
    this.read(at, cue);
    return this.writer.write();
  }

  /** Sets the writer's values to those of the word at `at`, seen from `cue`. */
  read(at: number, cue: CueView): void {
    const { scene } = this;
    if (cue !== this.cue) readCue(scene, cue);
    this.cue = cue;
    readPlace(scene, at, cue);
    readWord(scene, at, cue);
    readOtherCues(scene, at, cue);
    readSentence(scene, at, cue);
    readChunk(scene, at, cue);
    readThat(scene, at, cue);
  }
}

function readCue({ values }: SpanScene, cue: CueView): void {
  values[CUE.verb] = cue.verb;
  values[CUE.verbClass] = cue.verbClass;
  values[CUE.verbForm] = cue.verbForm;
  values[CUE.phrase] = cue.phrase;
  values[CUE.nextGroup] = cue.nextGroup;
  values[CUE.previousGroup] = cue.previousGroup;
  values[CUE.pattern] = cue.pattern;
  values[CUE.classPattern] = cue.classPattern;
  values[CUE.quotePattern] = cue.quotePattern;
}

/** The word itself and those beside it. */
function readWord({ words, around, values }: SpanScene, at: number, { first, last }: CueView): void {
  readAround(words.form, at, 2, first, last, values, WORD.form);
  readAround(words.group, at, 2, first, last, values, WORD.group);
  readAround(words.verbClass, at - 1, 0, first, last, values, WORD.verbClass - 1);
  readAround(words.suffix3, at + 1, 0, first, last, values, WORD.suffix3 + 1);
  values[WORD.verbClass] = words.verbClass[at] ?? 0;
  values[WORD.suffix3] = words.suffix3[at] ?? 0;
  values[WORD.shape] = words.shape[at] ?? 0;
  values[WORD.sign] = words.punctuation[at] ?? 0;
  values[WORD.signBefore] = at > first ? (words.punctuation[at - 1] ?? 0) : 8;
  values[WORD.quote] = words.quote[at] ?? 0;
  values[WORD.quotedWords] = bucket(around.quotedWords[at] ?? 0);
  values[WORD.sinceQuote] = around.sinceQuote[at] ?? 0;
  values[WORD.untilQuote] = around.untilQuote[at] ?? 0;
}

function readOtherCues({ cues, values }: SpanScene, at: number, cue: CueView): void {
  const mine = cues.cueOf[cue.from] ?? -1;
  const here = cues.cueOf[at] ?? -1;
  const ahead = cues.nextCue[at] ?? -1;
  const back = cues.previousCue[at] ?? -1;
  const seesAhead = ahead !== -1 && cues.cueOf[ahead] !== mine && ahead <= cue.last;
  const seesBack = back !== -1 && cues.cueOf[back] !== mine && back >= cue.first;
  values[WORD.inOther] = here !== -1 && here !== mine ? 1 : 0;
  values[WORD.toNext] = seesAhead && ahead - at <= NEAR ? ahead - at : 9;
  values[WORD.toBack] = seesBack && at - back <= NEAR ? at - back : 9;
}
