// What stands around each word: nearest quotation marks and likely subjects, and running counts that answer
// "how many commas between here and there" in one subtraction.

import { Punctuation, QuoteState, SubjectKind } from './word-kinds.ts';
import type { Words } from './words.ts';

/** Columns over words; the running counts have one place more: count[b] - count[a] counts words a..b-1. */
export interface Surroundings {
  /** Distance back to a closing, on to an opening quotation mark: 1 to 7, or 9 where none is so near. */
  readonly sinceQuote: Uint8Array;
  readonly untilQuote: Uint8Array;
  /** Words since the quotation that the word is in was opened, marks included. */
  readonly quotedWords: Int32Array;
  /** Nearest likely subject to the left and right, no sign between: kind * 10 + distance (1 to 3), or 9. */
  readonly subjectLeft: Uint8Array;
  readonly subjectRight: Uint8Array;
  /** First and last word of the stretch without a sign that the word is in; a sign counts to the stretch it opens. */
  readonly chunkFirst: Int32Array;
  readonly chunkLast: Int32Array;
  readonly complementisers: Int32Array;
  readonly commas: Int32Array;
  readonly quoteMarks: Int32Array;
  readonly verbals: Int32Array;
  readonly speechVerbs: Int32Array;
}

const NONE_NEAR = 9;
const QUOTE_REACH = 7;
const SUBJECT_REACH = 5;

export function lookAround(words: Words): Surroundings {
  const size = words.count;
  const around: Surroundings = {
    sinceQuote: new Uint8Array(size).fill(NONE_NEAR),
    untilQuote: new Uint8Array(size).fill(NONE_NEAR),
    quotedWords: new Int32Array(size),
    subjectLeft: new Uint8Array(size),
    subjectRight: new Uint8Array(size),
    chunkFirst: new Int32Array(size),
    chunkLast: new Int32Array(size),
    complementisers: countUp(words, (at) => words.isComplementiser[at] === 1),
    commas: countUp(words, (at) => words.punctuation[at] === Punctuation.Comma),
    quoteMarks: countUp(words, (at) => (words.punctuation[at] ?? 0) >= Punctuation.OpeningQuote),
    verbals: countUp(words, (at) => words.isVerbal[at] === 1),
    speechVerbs: countUp(words, (at) => words.isSpeech[at] === 1),
  };
  for (let at = 0, opened = -1, closed = -1; at < size; at++) {
    const first = words.paragraphFirst[at] ?? 0;
    if (closed >= first && at - closed <= QUOTE_REACH) around.sinceQuote[at] = at - closed;
    const quote = words.quote[at];
    if (quote === QuoteState.Opening) opened = at;
    if (quote === QuoteState.Closing) closed = at;
    if (quote !== QuoteState.Outside && opened >= first) around.quotedWords[at] = at - opened;
    around.subjectLeft[at] = nearestSubject(words, at, -1, words.sentenceFirst[at] ?? 0);
    around.subjectRight[at] = nearestSubject(words, at, 1, words.sentenceLast[at] ?? 0);
  }
  for (let at = size - 1, opens = -1; at >= 0; at--) {
    if (opens !== -1 && opens <= (words.paragraphLast[at] ?? 0) && opens - at <= QUOTE_REACH) {
      around.untilQuote[at] = opens - at;
    }
    if (words.quote[at] === QuoteState.Opening) opens = at;
  }
  findChunks(words, around);
  return around;
}

/** Running count of the words that `counts` is true of. */
function countUp(words: Words, counts: (at: number) => boolean): Int32Array {
  const running = new Int32Array(words.count + 1);
  for (let at = 0; at < words.count; at++) running[at + 1] = (running[at] ?? 0) + (counts(at) ? 1 : 0);
  return running;
}

function nearestSubject(words: Words, at: number, step: 1 | -1, limit: number): number {
  for (let distance = 1; distance <= SUBJECT_REACH; distance++) {
    const place = at + step * distance;
    if (step * (limit - place) < 0 || words.punctuation[place] !== Punctuation.None) return NONE_NEAR;
    const kind = words.subject[place] ?? SubjectKind.None;
    if (kind !== SubjectKind.None) return kind * 10 + Math.min(distance, 3);
  }
  return NONE_NEAR;
}

function findChunks(words: Words, around: Surroundings): void {
  for (let first = 0; first < words.count;) {
    const limit = words.paragraphLast[first] ?? first;
    let word = first;
    while (word < limit && words.punctuation[word] !== Punctuation.None) word++;
    let last = word;
    while (last < limit && words.punctuation[last + 1] === Punctuation.None) last++;
    around.chunkFirst.fill(word, first, last + 1);
    around.chunkLast.fill(last, first, last + 1);
    first = last + 1;
  }
}

/** How many of the counted words stand in from..to-1. */
export function countBetween(running: Int32Array, from: number, to: number): number {
  return to <= from ? 0 : (running[to] ?? 0) - (running[from] ?? 0);
}
