// The ranges of one category's highlight. What stands where it stood is kept: only what changed is painted anew.

import type { PlaceColumns } from './places-by-category.ts';

/** Up to so many changes are made in the highlight on the page; more of them are cheaper as a new one in its stead. */
const FEW = 200;

/** What it takes to have the ranges `all` in the stead of those that are there. */
export interface RangeChange {
  readonly all: readonly StaticRange[];
  readonly gone: readonly StaticRange[];
  readonly fresh: readonly StaticRange[];
}

export class MarkRanges {
  highlight: Highlight;
  #ranges: readonly StaticRange[] = [];

  constructor(priority: number) {
    this.highlight = withPriority(priority);
  }

  /** Makes the ranges for these places. Those before the first and behind the last change stay as they are, painted. */
  plan(places: PlaceColumns): RangeChange {
    const { nodes, starts, ends } = places;
    const before = this.#ranges;
    const count = nodes.length;
    const shared = Math.min(before.length, count);
    let head = 0;
    while (head < shared && isAt(places, head, before[head]!)) head += 1;
    let tail = 0;
    while (tail < shared - head && isAt(places, count - 1 - tail, before[before.length - 1 - tail]!))
      tail += 1;
    const fresh: StaticRange[] = [];
    for (let i = head; i < count - tail; i += 1) fresh.push(rangeOf(nodes[i]!, starts[i]!, ends[i]!));
    const gone = before.slice(head, before.length - tail);
    const all = [...before.slice(0, head), ...fresh, ...before.slice(before.length - tail)];
    return { all, gone, fresh };
  }

  /** Makes a planned change. Many ranges go into another highlight, which the caller registers. */
  apply({ all, gone, fresh }: RangeChange): void {
    this.#ranges = all;
    if (gone.length + fresh.length > FEW) {
      // Filled before it is registered: each range added to one on the page has the page looked through.
      this.highlight = withPriority(this.highlight.priority);
      for (const range of all) this.highlight.add(range);
      return;
    }
    for (const range of gone) this.highlight.delete(range);
    for (const range of fresh) this.highlight.add(range);
  }

  /** Drops the ranges in text nodes whose words are not the same any more. */
  drop(changed: ReadonlySet<Node>): void {
    const isGone = ({ startContainer }: StaticRange): boolean => changed.has(startContainer);
    for (const range of this.#ranges) if (isGone(range)) this.highlight.delete(range);
    this.#ranges = this.#ranges.filter((range) => !isGone(range));
  }
}

function isAt(places: PlaceColumns, i: number, range: StaticRange): boolean {
  return (
    range.startContainer === places.nodes[i] &&
    range.startOffset === places.starts[i] &&
    range.endOffset === places.ends[i]
  );
}

/** A place as the highlight takes it: static, for a live range would be moved by every change of the page. */
export function rangeOf(node: Text, start: number, end: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

function withPriority(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}
