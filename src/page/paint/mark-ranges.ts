// The ranges of one category's highlight. What stands where it stood is kept: only what changed is painted anew.

import type { Place } from '../offset-map.ts';

/** Up to so many changes are made in the highlight on the page; more of them are cheaper as a new one in its stead. */
const FEW = 200;

/** Places as three columns: one object for each would be thrown away at once. */
export class PlaceColumns {
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(node: Text, start: number, end: number): void {
    this.nodes.push(node);
    this.starts.push(start);
    this.ends.push(end);
  }

  rangeAt(i: number): StaticRange {
    return toRange({ node: this.nodes[i]!, start: this.starts[i]!, end: this.ends[i]! });
  }

  isAt(i: number, { startContainer, startOffset, endOffset }: StaticRange): boolean {
    return startContainer === this.nodes[i] && startOffset === this.starts[i] && endOffset === this.ends[i];
  }
}

export class MarkRanges {
  highlight: Highlight;
  #ranges: StaticRange[] = [];

  constructor(priority: number) {
    this.highlight = withPriority(priority);
  }

  /** Replaces all ranges. Those before the first and behind the last change stay as they are, painted. */
  replace(places: PlaceColumns): void {
    const before = this.#ranges;
    const count = places.nodes.length;
    const shared = Math.min(before.length, count);
    let head = 0;
    while (head < shared && places.isAt(head, before[head]!)) head += 1;
    let tail = 0;
    while (tail < shared - head && places.isAt(count - 1 - tail, before[before.length - 1 - tail]!))
      tail += 1;
    const fresh: StaticRange[] = [];
    for (let i = head; i < count - tail; i += 1) fresh.push(places.rangeAt(i));
    const gone = before.slice(head, before.length - tail);
    const kept = tail === 0 ? [] : before.slice(-tail);
    this.#ranges = [...before.slice(0, head), ...fresh, ...kept];
    if (gone.length + fresh.length > FEW) {
      // Filled first and registered by the caller then: each range added to one on the page has the page looked through.
      this.highlight = withPriority(this.highlight.priority);
      for (const range of this.#ranges) this.highlight.add(range);
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

/** A place as the highlight takes it: static, for a live range would be moved by every change of the page. */
export function toRange({ node, start, end }: Place): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

function withPriority(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}
