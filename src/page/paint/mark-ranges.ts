// The ranges of one category's highlight. What stands where it stood is kept: only what changed is painted anew.

import { RangeDraft } from './range-draft.ts';

/** Up to so many changes are made in the highlight on the page; more of them are cheaper as a new one in its stead. */
const FEW = 200;

export class MarkRanges {
  highlight: Highlight;
  #ranges: readonly StaticRange[] = [];

  constructor(priority: number) {
    this.highlight = withPriority(priority);
  }

  /** A draft of what is to be here next. */
  draft(): RangeDraft {
    return new RangeDraft(this.#ranges);
  }

  /** Makes a draft of these ranges true. Many changes go into another highlight, which the caller registers. */
  apply(draft: RangeDraft): void {
    const { gone, fresh } = draft.compare();
    this.#ranges = draft.all;
    if (gone.length + fresh.length > FEW) {
      // Filled before it is registered: each range added to one on the page has the page looked through.
      this.highlight = withPriority(this.highlight.priority);
      for (const range of draft.all) this.highlight.add(range);
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

function withPriority(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}
