// The readers of annotations that a page gets for a measurement: each takes an annotation's selectors and gives where it anchors.

import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { anchor } from 'hypothesis-anchoring';

type Bounds = readonly [start: number, end: number];

/** Bounds in the body's text, in UTF-16 units, of what each client anchors to; null where it anchors nowhere. */
export interface Anchored {
  readonly hypothesis: Bounds | null;
  readonly annotator: Bounds | null;
  /** By the text position alone. */
  readonly position: Bounds | null;
}

type Quote = Parameters<typeof createTextQuoteSelectorMatcher>[0];
type Position = Parameters<typeof createTextPositionSelectorMatcher>[0];

/** @param selectors those of one annotation, as the file has them */
export async function anchorOne(selectors: readonly { readonly type: string }[]): Promise<Anchored> {
  const [quote, position] = ['TextQuoteSelector', 'TextPositionSelector'].map((wanted) =>
    selectors.find(({ type }) => type === wanted),
  );
  return {
    hypothesis: await anchor(document.body, selectors).then(boundsOf, () => null),
    annotator: quote === undefined ? null : await first(createTextQuoteSelectorMatcher(quote as Quote)),
    position:
      position === undefined ? null : await first(createTextPositionSelectorMatcher(position as Position)),
  };
}

async function first(matcher: (scope: Node) => AsyncGenerator<Range>): Promise<Bounds | null> {
  try {
    for await (const range of matcher(document.body)) return boundsOf(range);
  } catch {
    return null; // it throws where a position lies beyond the text
  }
  return null;
}

function boundsOf(range: Range): Bounds {
  const before = document.createRange();
  before.selectNodeContents(document.body);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return [start, start + range.toString().length];
}
