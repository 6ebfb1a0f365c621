// What stage 2 knows of the one cue it works for, computed once per cue: its window, its verb, what stands beside it.

import { join } from './hash.ts';
import type { WordRun } from './segments.ts';
import { countBetween, type Surroundings } from './surroundings.ts';
import { Punctuation, QuoteState } from './word-kinds.ts';
import type { Words } from './words.ts';

/** A cue as words `from..to-1`. */
export type CueRun = WordRun;

export interface CueView extends CueRun {
  /** First and last word of the window in which its source and content are looked for. */
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly verbClass: number;
  readonly verbForm: number;
  /** All words of the cue as one. */
  readonly phrase: number;
  readonly nextGroup: number;
  readonly previousGroup: number;
  /** What stands before and behind the cue, alone and with the verb's class. */
  readonly pattern: number;
  readonly classPattern: number;
  /** How quotation marks stand around the cue. */
  readonly quotePattern: number;
}

const OUTSIDE = 8;
const SENTENCES_BACK = 6;
const SENTENCES_AHEAD = 8;

/** Looks at a cue; `reach` is how many words the window may hold on either side of it. */
export function viewCue(words: Words, around: Surroundings, cue: CueRun, reach: number): CueView {
  const { from, to } = cue;
  const { first, last } = windowOf(words, around, cue, reach);
  const main = mainVerb(words, cue);
  const verbClass = words.verbClass[main] ?? 0;
  let phrase = 7;
  for (let at = from; at < to; at++) phrase = join(phrase, words.lemma[at] ?? 0);
  const inside = (at: number) => at >= first && at <= last;
  const sign = (at: number) => (inside(at) ? (words.punctuation[at] ?? 0) : OUTSIDE);
  const beside = (at: number) =>
    sign(at) !== Punctuation.None
      ? sign(at)
      : words.isComplementiser[at] === 1
        ? (words.form[at] ?? 0)
        : (words.group[at] ?? 0);
  const group = (at: number) => (inside(at) ? (words.group[at] ?? 0) : OUTSIDE);
  const pattern = join(join(beside(to), 1), join(beside(from - 1), 2));
  const opening = words.sentenceFirst[from] ?? 0;
  return {
    from,
    to,
    first,
    last,
    verb: words.lemma[main] ?? 0,
    verbClass,
    verbForm: words.verbForm[main] ?? 0,
    phrase,
    nextGroup: group(to),
    previousGroup: group(from - 1),
    pattern,
    classPattern: join(pattern, verbClass),
    quotePattern: join(
      join(words.quote[opening] ?? 0, around.sinceQuote[from] ?? 0),
      join(around.untilQuote[to - 1] ?? 0, words.quote[from] ?? 0),
    ),
  };
}

/**
 * The words in which source and content are looked for: some sentences either side in the paragraph, out to the last one
 * that is quoted from or led up to. Of PolNeAR's contents, four in a thousand reach further.
 */
function windowOf(words: Words, around: Surroundings, { from, to }: CueRun, reach: number): WindowEnds {
  const paragraph = runOn(words, from);
  const sentence = words.sentence[from] ?? 0;
  let first = Math.max(paragraph.first, from - reach);
  let last = Math.min(paragraph.last, to - 1 + reach);
  while (sentence - (words.sentence[first] ?? 0) > SENTENCES_BACK) first++;
  while ((words.sentence[last] ?? 0) - sentence > SENTENCES_AHEAD) last--;
  if (words.punctuation[to - 1] === Punctuation.Colon) return { first, last }; // "Q:": all that follows is said
  const mine = words.sentenceFirst[from] ?? 0;
  while (first < mine && !isQuotedFrom(words, around, first))
    first = Math.min(mine, (words.sentenceLast[first] ?? first) + 1);
  const end = words.sentenceLast[to - 1] ?? 0;
  while (last > end && !isQuotedFrom(words, around, last) && !isLedUpTo(words, last))
    last = Math.max(end, (words.sentenceFirst[last] ?? last) - 1);
  return { first, last };
}

interface WindowEnds {
  readonly first: number;
  readonly last: number;
}

/** Whether the sentence of a word holds a quotation or a piece of one. */
function isQuotedFrom(words: Words, around: Surroundings, at: number): boolean {
  const first = words.sentenceFirst[at] ?? at;
  if (words.quote[first] !== QuoteState.Outside) return true;
  return countBetween(around.quoteMarks, first, (words.sentenceLast[at] ?? at) + 1) > 0;
}

/** Whether the sentence of a word follows a colon. */
function isLedUpTo(words: Words, at: number): boolean {
  return words.punctuation[(words.sentenceFirst[at] ?? at) - 1] === Punctuation.Colon;
}

/** The word that carries the cue: a listed verb if there is one, else the first that is no auxiliary. */
export function mainVerb(words: Words, cue: CueRun): number {
  let best = cue.from;
  let bestWorth = -1;
  for (let at = cue.from; at < cue.to; at++) {
    const worth = words.isVerb[at] === 1 ? 2 : words.isVerbal[at] === 1 ? 0 : 1;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = at;
    }
  }
  return best;
}

/**
 * The paragraph of a word, with the one behind it where it ends in a colon or in an open quotation, and the one before it
 * where that one ends in an open quotation: what is said then runs over the line break.
 */
function runOn(words: Words, at: number): WindowEnds {
  let first = words.paragraphFirst[at] ?? 0;
  let last = words.paragraphLast[at] ?? 0;
  const leadsOn = words.punctuation[last] === Punctuation.Colon || words.quote[last] === QuoteState.Inside;
  if (leadsOn && last + 1 < words.count) last = words.paragraphLast[last + 1] ?? last;
  if (first > 0 && words.quote[first - 1] === QuoteState.Inside)
    first = words.paragraphFirst[first - 1] ?? first;
  return { first, last };
}
