// Stage 2 features of borders: what a clause's beginning and end look like, and the other cues near by.

import type { CueView } from './cue-view.ts';
import { bucket } from './feature-writer.ts';
import { join } from './hash.ts';
import { countBetween, type SpanScene } from './span-scene.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

const NEAR = 8;

/** Place in the sentence, and what a clause border looks like here. */
export function writeNeighbours(scene: SpanScene, at: number, cue: CueView): void {
  const { words, around, window, writer, place } = scene;
  const { side } = place;
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
  writer.three(side, fromStart, place.between);
  writer.three(side, toEnd, sign);
  writer.three(side, words.form[first] ?? 0, quote);
  writer.three(side, words.group[first] ?? 0, place.cuesBetween);
  writer.three(side, form(1), form(2));
  writer.three(side, group(0), form(1));
  writer.three(side, group(-1), form(0));
  writer.three(join(side, sign), window.read(words.suffix3, at + 1), place.commas);
  writer.three(join(side, signBefore), words.suffix3[at] ?? 0, place.commas);
  writer.three(join(side, signBefore), form(0), quote);
  writer.three(join(side, sign), form(1), group(2));
  writer.three(side, bucket(last - at), form(0));
  const verbAhead = nextVerbal(around, at, last);
  writer.three(join(side, sign), verbAhead, group(1));
  writer.three(join(side, form(0)), verbAhead, place.verbals);
  writer.three(side, group(0), place.verbals * 4 + place.commas);
}

export function writeOtherCues(scene: SpanScene, at: number, cue: CueView): void {
  const { words, cues, window, writer, place } = scene;
  const { side } = place;
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

/** The stretch between two signs that the word is in: what it opens with often says whether it is content. */
export function writeChunk(scene: SpanScene, at: number, cue: CueView): void {
  const { words, around, cues, writer, place } = scene;
  const { side } = place;
  const first = around.chunkFirst[at] ?? at;
  const last = around.chunkLast[at] ?? at;
  const opening = words.form[first] ?? 0;
  const openingGroup = words.group[first] ?? 0;
  const signBefore = first > cue.first ? (words.punctuation[first - 1] ?? 0) : 8;
  const signAfter = last < cue.last ? (words.punctuation[last + 1] ?? 0) : 8;
  const signs = signBefore * 9 + signAfter;
  const holdsCue = Math.min(countBetween(cues.begins, first, last + 1), 2);
  const holdsVerb = Math.min(countBetween(around.verbals, first, last + 1), 2);
  const quote = words.quote[at] ?? 0;
  writer.three(side, opening, quote);
  writer.three(side, opening, signs);
  writer.three(side, join(opening, place.cuesBetween), holdsCue);
  writer.three(side, opening, words.form[first + 1] ?? 0);
  writer.three(side, join(openingGroup, signs), holdsVerb);
  writer.three(side, join(openingGroup, holdsCue), place.commas);
  writer.three(side, join(signs, holdsVerb), bucket(last - first));
  writer.three(side, join(openingGroup, words.suffix3[first] ?? 0), holdsVerb);
  writer.three(side, join(opening, cue.verbClass), signBefore);
  writer.three(side, join(signs, quote), holdsCue);
}

/** "that" between the cue and the word or ahead of it, and quotations ahead. */
export function writeClause(scene: SpanScene, at: number, cue: CueView): void {
  const { words, around, writer, place } = scene;
  const { side } = place;
  const left = at < cue.from;
  const last = words.sentenceLast[at] ?? 0;
  const thatBetween = left
    ? countBetween(around.complementisers, at + 1, cue.from)
    : countBetween(around.complementisers, cue.to, at);
  const thatAhead = left ? 0 : untilComplementiser(words, at, Math.min(around.chunkLast[at] ?? at, at + 9));
  const quoteAhead = countBetween(around.quoteMarks, at + 1, last + 1) > 0 ? 1 : 0;
  const that = Math.min(thatBetween, 2) * 16 + thatAhead;
  const group = words.group[at] ?? 0;
  writer.three(side, that, cue.verbClass);
  writer.three(side, that, group);
  writer.three(side, that, cue.verb);
  writer.three(side, join(that, place.verbals), place.commas);
  writer.three(side, join(quoteAhead, that), join(place.marks, words.quote[at] ?? 0));
  writer.three(side, join(quoteAhead, cue.nextGroup), join(place.marks, group));
}

function untilComplementiser(words: Words, at: number, last: number): number {
  for (let place = at; place <= last; place++) {
    if (words.isComplementiser[place] === 1) return 1 + place - at;
  }
  return 0;
}

/** How far the next verb is: 1 to 6, or 0 where none comes within twelve words of the sentence. */
function nextVerbal(around: Surroundings, at: number, last: number): number {
  const end = Math.min(last + 1, at + 12);
  if (countBetween(around.verbals, at + 1, end) === 0) return 0;
  for (let step = 1; step < 6; step++) {
    if (countBetween(around.verbals, at + 1, at + 1 + step) > 0) return step;
  }
  return 6;
}
