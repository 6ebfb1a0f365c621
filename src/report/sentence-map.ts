// Which sentences a span or an attribution touches.

import type { Attribution } from '../analysis/annotation.ts';
import type { ReadText, Sentence } from '../text/read-text.ts';
import type { Span } from '../text/span.ts';
import { hullOfAttribution } from './hull.ts';

export class SentenceMap {
  readonly all: readonly Sentence[];

  constructor(read: ReadText) {
    this.all = read.sentences;
  }

  /** The sentence at an offset; 0 for an empty text. */
  at(offset: number): number {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** Every sentence a span touches, ascending. */
  touched(span: Span): number[] {
    const first = this.at(span.start);
    const last = this.#last(span);
    const touched = [first];
    for (let next = first + 1; next <= last; next++) touched.push(next);
    return touched;
  }

  /** First and last sentence of an attribution, tag and content. */
  reach(attribution: Attribution): readonly [number, number] {
    const hull = hullOfAttribution(attribution);
    return [this.at(hull.start), this.#last(hull)];
  }

  #last(span: Span): number {
    return this.at(Math.max(span.start, span.end - 1));
  }

  span(sentence: number): Span {
    const found = this.all[sentence];
    return { start: found?.start ?? 0, end: found?.end ?? 0 };
  }
}
