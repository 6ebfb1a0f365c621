// Runs in the page: where its first mark is.

/** The middle of the first mark, in CSS pixels of the viewport. */
export function firstMark(): { x: number; y: number } {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
  const range = document.createRange();
  const first = ranges[0];
  if (first === undefined) throw new Error('the page has no marks');
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const box = range.getClientRects()[0] ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
