// The ranges that one category is to have, made as its places come up; those that are there already are taken over.

export class RangeDraft {
  readonly all: StaticRange[] = [];
  /** The text nodes they stand in, in order. */
  readonly nodes: Text[] = [];
  readonly #before: readonly StaticRange[];
  /** How many are the same as before, from the first on. */
  #head = 0;
  #last: Text | null = null;

  constructor(before: readonly StaticRange[]) {
    this.#before = before;
  }

  /** Takes the next place; places come in the order in which they are painted. */
  add(node: Text, start: number, end: number): void {
    const { all } = this;
    if (node !== this.#last) this.nodes.push((this.#last = node));
    const before = this.#head === all.length ? this.#before[all.length] : undefined;
    if (before !== undefined && isAt(before, node, start, end)) {
      all.push(before);
      this.#head += 1;
    } else all.push(rangeOf(node, start, end));
  }

  /** What it takes to have these ranges in the stead of those before. Those behind the last change stay, too. */
  compare(): { readonly gone: readonly StaticRange[]; readonly fresh: readonly StaticRange[] } {
    const { all } = this;
    const before = this.#before;
    if (before.length === 0) return { gone: before, fresh: all };
    const shared = Math.min(before.length, all.length) - this.#head;
    let tail = 0;
    for (; tail < shared; tail += 1) {
      const old = before[before.length - 1 - tail]!;
      const { startContainer, startOffset, endOffset } = all[all.length - 1 - tail]!;
      if (!isAt(old, startContainer, startOffset, endOffset)) break;
      all[all.length - 1 - tail] = old;
    }
    return {
      gone: before.slice(this.#head, before.length - tail),
      fresh: all.slice(this.#head, all.length - tail),
    };
  }
}

/** A place as the highlight takes it: static, for a live range would be moved by every change of the page. */
export function rangeOf(node: Text, start: number, end: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

function isAt(range: StaticRange, node: Node, start: number, end: number): boolean {
  return range.startContainer === node && range.startOffset === start && range.endOffset === end;
}
