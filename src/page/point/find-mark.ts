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

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark under a point, or null; of several the shortest wins, then the last in `marks` order of painting. The caret
 * is 28 to 200 times cheaper than `highlightsFromPoint` but snaps to the nearest text, hence the look at rectangles.
 */
export function findMarkAt(
  document: Document,
  point: Point,
  marks: readonly Mark[],
  map: OffsetMap,
  shadowRoots: readonly ShadowRoot[],
): PlacedMark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode as Text | undefined;
  const offset = caret && node?.nodeType === 3 ? map.offsetAt(node, caret.offset) : null;
  const near = offset === null ? marks : marks.filter(({ start, end }) => start <= offset && offset <= end);
  const isHere = offset === null ? liesUnder(document, point) : (place: Place) => place.node === node;
  const found = near
    .filter((mark) => rectsOf(map.placesOf(mark).filter(isHere)).some((rect) => holds(rect, point)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return found[0] === undefined ? null : { mark: found[0], rects: rectsOf(map.placesOf(found[0])) };
}

/**
 * For text that no caret can be set into, since a style sheet lays a layer over it (`::after`) or has it selected as a
 * whole: whether a place may be what is pointed at. What another element covers is not.
 */
function liesUnder(document: Document, point: Point): (place: Place) => boolean {
  const top = document.elementFromPoint(point.x, point.y);
  return ({ node: { parentElement } }) =>
    parentElement !== null &&
    top?.contains(parentElement) === true &&
    holds(parentElement.getBoundingClientRect(), point); // cheaper than to measure the words
}

/** The rectangles of places in the window, line by line; empty where nothing shows. */
export function rectsOf(places: readonly Place[]): DOMRect[] {
  return places.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    // What is folded away has rectangles all the same: they lie over what shows in its place.
    if (node.parentElement?.checkVisibility?.({ visibilityProperty: true }) === false) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return Array.from(range.getClientRects());
  });
}

function holds(rect: DOMRect, { x, y }: Point): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}
