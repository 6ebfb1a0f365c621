// Stage 2 values of borders: the sentence of a word, the stretch between two signs that it is in, and "that".

import { bucket } from './bucket.ts';
import type { CueView } from './cue-view.ts';
import { CHUNK, SENTENCE } from './span-inputs.ts';
import type { SpanScene } from './span-scene.ts';
import { countBetween, type Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

export function readSentence({ words, around, cues, values }: SpanScene, at: number, cue: CueView): void {
  const first = words.sentenceFirst[at] ?? 0;
  const last = words.sentenceLast[at] ?? 0;
  const shownFrom = Math.max(first, cue.first);
  const shownTo = Math.min(last, cue.last) + 1;
  const cuesInSentence = Math.min(countBetween(cues.begins, shownFrom, shownTo), 3);
  values[SENTENCE.form] = words.form[first] ?? 0;
  values[SENTENCE.cuesAndQuote] = cuesInSentence * 4 + (words.quote[at] ?? 0);
  values[SENTENCE.fromStart] = Math.min(at - first, 3);
  values[SENTENCE.toEnd] = Math.min(last - at, 3);
  values[SENTENCE.toEndFar] = bucket(last - at);
  values[SENTENCE.verbAhead] = nextVerbal(around, at, last);
}

export function readChunk({ words, around, cues, values }: SpanScene, at: number, cue: CueView): void {
  const first = around.chunkFirst[at] ?? at;
  const last = around.chunkLast[at] ?? at;
  const signBefore = first > cue.first ? (words.punctuation[first - 1] ?? 0) : 8;
  const signAfter = last < cue.last ? (words.punctuation[last + 1] ?? 0) : 8;
  values[CHUNK.form] = words.form[first] ?? 0;
  values[CHUNK.group] = words.group[first] ?? 0;
  values[CHUNK.signBefore] = signBefore;
  values[CHUNK.signs] = signBefore * 9 + signAfter;
  values[CHUNK.holdsCue] = Math.min(countBetween(cues.begins, first, last + 1), 2);
  values[CHUNK.holdsVerb] = Math.min(countBetween(around.verbals, first, last + 1), 2);
}

/** "that" between the cue and the word or ahead of it, and quotation marks ahead. */
export function readThat({ words, around, values }: SpanScene, at: number, cue: CueView): void {
  const left = at < cue.from;
  const last = words.sentenceLast[at] ?? 0;
  const between = left
    ? countBetween(around.complementisers, at + 1, cue.from)
    : countBetween(around.complementisers, cue.to, at);
  const ahead = left ? 0 : untilComplementiser(words, at, Math.min(around.chunkLast[at] ?? at, at + 9));
  values[SENTENCE.that] = Math.min(between, 2) * 16 + ahead;
  values[SENTENCE.quoteAhead] = countBetween(around.quoteMarks, at + 1, last + 1) > 0 ? 1 : 0;
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
