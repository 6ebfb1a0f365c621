// Runs in the page: where a mark stands.

/** The middle of the mark on these words, in CSS pixels of the viewport. */
export function placeOfMark(words: string): { x: number; y: number } {
  const range = document.createRange();
  for (const mark of [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[])) {
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    if (range.toString() !== words) continue;
    const box = range.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`the page has no mark on ${words}`);
}
