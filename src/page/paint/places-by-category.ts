// Where in the page the marks stand, category by category.

import type { Mark, MarkCategory } from '../../report/report.ts';
import type { OffsetMap } from '../offset-map.ts';
import type { Pace } from '../pace.ts';

/** Beyond this many places the rest of the marks stays unpainted; the report still lists them. */
const MAX_PLACES = 20_000;
/** Marks between two looks at the clock. */
const BATCH = 100;

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
}

/** Looks the marks' places up, in slices; what it has when `isOver` says that nobody waits for it any more. */
export async function placesByCategory(
  marks: readonly Mark[],
  map: OffsetMap,
  pace: Pace,
  isOver: () => boolean,
): Promise<ReadonlyMap<MarkCategory, PlaceColumns>> {
  const places = new Map<MarkCategory, PlaceColumns>();
  let column = new PlaceColumns();
  let count = 0;
  const lookUp = map.sweep((node, start, end) => {
    column.add(node, start, end);
    count += 1;
  });
  for (let i = 0; i < marks.length && count < MAX_PLACES && !isOver(); i += 1) {
    const { category } = marks[i]!;
    column = places.get(category) ?? new PlaceColumns();
    places.set(category, column);
    lookUp(marks[i]!);
    if (i % BATCH === BATCH - 1 && pace.isDue) await pace.rest();
  }
  return places;
}
