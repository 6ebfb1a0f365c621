// Whom a marker is about: the noun phrase beside the formula, where it is plain enough to take.

import type { MarkerRule } from '../../lexicon/marker.ts';
import type { Span } from '../../text/span.ts';
import { startsCapital } from '../../text/character.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';
import type { FoundPhrase } from '../phrase/find-phrases.ts';
import { tokensOf } from '../phrase/spoken-tokens.ts';

/** A longer run of words is a clause, not a name: then nobody is named rather than the wrong one. */
const LONGEST_NAME = 10;
/** From comma to comma, in tokens. */
const LONGEST_APPOSED_NAME = 5;

/** For each token of an attribution's cue, the source of that attribution. */
export function sourcesByCue(
  read: ReadText,
  attributions: readonly Attribution[],
): ReadonlyMap<number, Span> {
  const sources = new Map<number, Span>();
  for (const { source, cue } of attributions) {
    if (source === null) continue;
    for (const span of cue) {
      const [from, to] = tokensOf(read, span);
      for (let at = from; at < to; at++) sources.set(at, source);
    }
  }
  return sources;
}

export interface Surroundings {
  /** From `sourcesByCue`. */
  readonly cueSources: ReadonlyMap<number, Span>;
  /** The pack's word classes, of which `helping`, `linking`, `relative`, `pronoun` and `statement` part a name from its formula. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

/** The span of the one concerned, or null where the formula names nobody or the words beside it are no plain name. */
export function findConcerned(
  read: ReadText,
  phrase: FoundPhrase<MarkerRule>,
  { cueSources, classes }: Surroundings,
): Span | null {
  if (phrase.rule.who === 'unstated') return null;
  const isOf: IsOf = (name, at) => (classes[name] ?? []).includes(read.tokens[at]?.lower ?? '');
  for (let at = phrase.from; at < phrase.to; at++) {
    const source = cueSources.get(at);
    if (source === undefined) continue;
    const [first] = tokensOf(read, source);
    return isOf('relative', first) ? beforeRelative(read, first) : source;
  }
  return phrase.rule.who === 'after' ? wordsAfter(read, phrase.to) : nearestName(read, phrase.from, isOf);
}

type IsOf = (wordClass: string, token: number) => boolean;

/** What stands before the formula, without the small words at its end and without what stands before the name. */
function nearestName(read: ReadText, formula: number, isOf: IsOf): Span | null {
  let to = formula;
  while (to > 0 && isOf('helping', to - 1)) to--;
  const whole = wordsBefore(read, to);
  if (whole === null) return null;
  const [from, end] = tokensOf(read, whole);
  let start = end;
  while (start > from && !isOf('statement', start - 1) && !isOf('linking', start - 1)) {
    start--;
    if (isOf('relative', start)) return beforeRelative(read, start);
  }
  if (isOf('pronoun', end - 1)) return run(read, end - 1, end);
  return start === end ? null : { start: read.tokens[start]?.start ?? whole.start, end: whole.end };
}

/** "An aide, who asked not to be named": the name stands before the relative. */
function beforeRelative(read: ReadText, relative: number): Span | null {
  return wordsBefore(read, read.tokens[relative - 1]?.kind === 'mark' ? relative - 1 : relative);
}

/** The run of words up to the formula; an apposition between commas ("Orlen, a lawyer, declined") is stepped over. */
function wordsBefore(read: ReadText, at: number): Span | null {
  const { tokens } = read;
  const start = read.sentences[read.sentenceOf[at] ?? 0]?.from ?? 0;
  let to = at;
  if (tokens[to - 1]?.text === ',') {
    let open = to - 2;
    while (open > start && tokens[open]?.text !== ',') open--;
    if (open <= start) return null;
    if (isNameOfNoun(read, open, to - 1)) return run(read, open + 1, to - 1);
    to = open;
  }
  let from = to;
  while (from > start && isPartOfName(read, from - 1)) from--;
  return run(read, from, to);
}

/** "The country's capital, Halm, has yet to comment": behind a noun, the apposition is the name. */
function isNameOfNoun({ tokens }: ReadText, open: number, close: number): boolean {
  if (close - open > LONGEST_APPOSED_NAME || startsCapital(tokens[open - 1]?.text ?? '')) return false;
  for (let at = open + 1; at < close; at++) if (!startsCapital(tokens[at]?.text ?? '')) return false;
  return close > open + 1;
}

function wordsAfter(read: ReadText, at: number): Span | null {
  const end = read.sentences[read.sentenceOf[at - 1] ?? 0]?.to ?? at;
  let to = at;
  while (to < end && isPartOfName(read, to)) to++;
  return run(read, at, to);
}

function isPartOfName(read: ReadText, at: number): boolean {
  const kind = read.tokens[at]?.kind;
  return kind === 'word' || kind === 'number';
}

function run({ tokens }: ReadText, from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from || to - from > LONGEST_NAME) return null;
  return { start: first.start, end: last.end };
}
