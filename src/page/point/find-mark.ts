// Which mark is under a point of the window: by the caret's place and the offset map, then by the mark's rectangles.

import type { Mark } from '../../report/report.ts';
import type { OffsetMap, Place } from '../offset-map.ts';

/** A mark as it stands on the page. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Rectangles of the mark's words in the window, line by line. */
  readonly rects: readonly DOMRect[];
}

/** Marks sit on lines with air between them; a pointer this near still means the words. */
const SLACK = 3;

/**
 * The mark under a point, or null; of several the last in `marks` order of painting wins, then the shortest. The caret
 * is 28 to 200 times cheaper than `highlightsFromPoint` but snaps to the nearest text, hence the look at rectangles.
 */
export function findMarkAt(
  document: Document,
  point: { readonly x: number; readonly y: number },
  marks: readonly Mark[],
  map: OffsetMap,
  shadowRoots: readonly ShadowRoot[],
): PlacedMark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  if (caret === null || caret.offsetNode.nodeType !== 3) return null;
  const offset = map.offsetAt(caret.offsetNode as Text, caret.offset);
  if (offset === null) return null;
  const near = marks
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const mark of near) {
    const here = map.placesOf(mark).filter(({ node }) => node === caret.offsetNode);
    if (rectsOf(here).some((rect) => holds(rect, point))) return { mark, rects: rectsOf(map.placesOf(mark)) };
  }
  return null;
}

/** The rectangles of places in the window, line by line; empty where nothing is rendered. */
export function rectsOf(places: readonly Place[]): DOMRect[] {
  return places.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return Array.from(range.getClientRects());
  });
}

function holds(rect: DOMRect, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}
