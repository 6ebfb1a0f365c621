// Offsets as Python, R and the tools built on them count: in Unicode code points. The report counts UTF-16 code units.

import type { Span } from '../../text/span.ts';

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Turns offsets of one text into code points and back; an offset inside a pair counts as its start. */
export class CodePoints {
  /** Where each pair of surrogates starts, ascending. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  }

  /** How many code points stand before a UTF-16 offset. */
  before(offset: number): number {
    return offset - this.#count((pair) => pair < offset);
  }

  /** The UTF-16 offset before which so many code points stand. */
  offset(points: number): number {
    return points + this.#count((pair, at) => pair - at < points);
  }

  of({ start, end }: Span): readonly [start: number, end: number] {
    return [this.before(start), this.before(end)];
  }

  /** How many of the first pairs a question holds for; it may not hold again after one for which it does not. */
  #count(holds: (pair: number, at: number) => boolean): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#pairs[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
