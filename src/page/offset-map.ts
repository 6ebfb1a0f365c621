// The way between the article's text and the page: an offset becomes a place in a text node by look-up, never by searching.

import type { Span } from '../text/span.ts';

/** A stretch of the article's text that stands unbroken in one text node. */
export interface MappedRun {
  /** Where it begins in `Article.text`. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly from: number;
}

/** A piece of the page inside one text node. */
export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Takes the pieces of a span, one for each text node, in order. */
export type TakePlace = (node: Text, start: number, end: number) => void;

/** Maps `Article.text` to text nodes and back. Runs come in text order and do not overlap. */
export class OffsetMap {
  readonly runs: readonly MappedRun[];
  #byNode: Map<Text, MappedRun[]> | null = null;

  constructor(runs: readonly MappedRun[]) {
    this.runs = runs;
  }

  /**
   * The places where a span of the article stands, one for each text node, in order. One place never reaches over what
   * was left out between two paragraphs, such as an advertisement. Empty when the span holds no mapped character.
   */
  placesOf(span: Span): Place[] {
    const places: Place[] = [];
    this.#take(span, this.#firstRunEndingAfter(span.start), (node, start, end) => {
      places.push({ node, start, end });
    });
    return places;
  }

  /** Gives a function that hands the places of one span after the other to `take`: one way through for spans in text order. */
  sweep(take: TakePlace): (span: Span) => void {
    const { runs } = this;
    let at = 0;
    let last = 0;
    return (span) => {
      const { start, end } = span;
      if (start < last) at = this.#firstRunEndingAfter(start);
      last = start;
      let run = runs[at];
      while (run !== undefined && run.at + run.length <= start) run = runs[(at += 1)];
      if (run === undefined) return;
      const isWithin = run.at <= start && end <= run.at + run.length; // most are
      if (isWithin) take(run.node, run.from + start - run.at, run.from + end - run.at);
      else this.#take(span, at, take);
    };
  }

  /** The offset in the article of a place in the page, or null where the article does not stand. */
  offsetAt(node: Text, offset: number): number | null {
    this.#byNode ??= groupByNode(this.runs);
    const runs = this.#byNode.get(node);
    const run = runs?.find(({ from, length }) => offset >= from && offset <= from + length);
    return run === undefined ? null : run.at + offset - run.from;
  }

  #take(span: Span, first: number, take: TakePlace): void {
    let node: Text | null = null;
    let start = 0;
    let end = 0;
    for (let i = first; i < this.runs.length; i += 1) {
      const run = this.runs[i]!;
      if (run.at >= span.end) break;
      if (run.node !== node) {
        if (node !== null) take(node, start, end);
        node = run.node;
        start = run.from + Math.max(0, span.start - run.at);
      }
      end = run.from + Math.min(run.length, span.end - run.at);
    }
    if (node !== null) take(node, start, end);
  }

  #firstRunEndingAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle]!;
      if (run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function groupByNode(runs: readonly MappedRun[]): Map<Text, MappedRun[]> {
  const groups = new Map<Text, MappedRun[]>();
  for (const run of runs) {
    const group = groups.get(run.node);
    if (group === undefined) groups.set(run.node, [run]);
    else group.push(run);
  }
  return groups;
}
