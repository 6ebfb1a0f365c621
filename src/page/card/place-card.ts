// Where a card goes: beside the words it explains, never over them, never out of the window.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 8;

/**
 * The top left corner for a card: below the line pointed at, else above it. Where the marked words run on below, the
 * card goes above the first line; where neither side has room, to the side with more of it, cut by the card's own scroll.
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  view: Size,
): { left: number; top: number; maxHeight: number } {
  const first = lines[0] ?? { left: EDGE, top: EDGE, right: EDGE, bottom: EDGE };
  const top = Math.max(0, Math.min(...lines.map((line) => line.top), first.top));
  const bottom = Math.min(view.height, Math.max(...lines.map((line) => line.bottom), first.bottom));
  const below = view.height - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(96, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.max(EDGE, Math.min(first.left, view.width - card.width - EDGE)),
    top: Math.max(EDGE, goesBelow ? Math.min(bottom + GAP, view.height - height - EDGE) : top - GAP - height),
    maxHeight,
  };
}
