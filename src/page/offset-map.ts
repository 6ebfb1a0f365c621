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
    for (let i = this.#firstRunEndingAfter(span.start); i < this.runs.length; i += 1) {
      const run = this.runs[i]!;
      if (run.at >= span.end) break;
      const start = run.from + Math.max(0, span.start - run.at);
      const end = run.from + Math.min(run.length, span.end - run.at);
      const last = places.at(-1);
      if (last?.node === run.node) places[places.length - 1] = { ...last, end };
      else places.push({ node: run.node, start, end });
    }
    return places;
  }

  /** The offset in the article of a place in the page, or null where the article does not stand. */
  offsetAt(node: Text, offset: number): number | null {
    this.#byNode ??= groupByNode(this.runs);
    const runs = this.#byNode.get(node);
    const run = runs?.find(({ from, length }) => offset >= from && offset <= from + length);
    return run === undefined ? null : run.at + offset - run.from;
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
