// A statement in a sentence of its own with a tag of its own belongs to that tag alone: "The Gull cited Brack as saying
// X:" ends before "“Y,” Brack said."

import { overlaps, type Span } from '../../text/span.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';
import { tokensOf } from '../source/mention.ts';

/** The attributions; a content that runs on from the sentence of its cue ends before the next outermost one with a tag. */
export function endAtTags(read: ReadText, attributions: readonly Attribution[]): readonly Attribution[] {
  const tagged = attributions
    .filter(({ parent, source, cue }) => parent === null && source !== null && cue.length > 0)
    .map((one) => ({ one, start: Math.min(...one.content.map((span) => span.start)) }))
    .sort((a, b) => a.start - b.start);
  return attributions.map((one) => {
    const [cue] = one.cue;
    if (cue === undefined || one.parent !== null) return one;
    const sentence = read.sentences[read.sentenceOf[tokensOf(read, cue).from] ?? 0];
    const last = one.content.at(-1);
    if (sentence === undefined || last === undefined || last.end <= sentence.end) return one;
    const next = nextTagged(tagged, one, sentence.end, last);
    if (next === undefined) return one;
    const content = one.content
      .map(({ start, end }) => ({ start, end: Math.min(end, endBefore(read, next.start)) }))
      .filter(({ start, end }) => end > start);
    return content.length === 0 ? one : { ...one, content };
  });
}

interface Tagged {
  readonly one: Attribution;
  readonly start: number;
}

/** The first of the sorted that starts at `from` or behind, inside `last`, and tells part of it. */
function nextTagged(
  tagged: readonly Tagged[],
  own: Attribution,
  from: number,
  last: Span,
): Tagged | undefined {
  let low = 0;
  let high = tagged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tagged[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < tagged.length; at++) {
    const next = tagged[at];
    if (next === undefined || next.start >= last.end) return undefined;
    if (next.one !== own && next.one.content.some((span) => overlaps(span, last))) return next;
  }
  return undefined;
}

/** The end of the last token before an offset. */
function endBefore(read: ReadText, offset: number): number {
  const { from } = tokensOf(read, { start: offset, end: offset });
  return read.tokens[from - 1]?.end ?? offset;
}
