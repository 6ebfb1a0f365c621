// The side panel follows the reader: whenever scrolling comes to rest, the mark being read is told.

import type { Mark } from '../../report/report.ts';
import type { OffsetMap } from '../offset-map.ts';
import { rectsOf } from '../point/find-mark.ts';

const REST_MS = 120;
/** Where the eye is taken to be, as a share of the window's height. */
const READING_LINE = 1 / 3;
/** A chosen mark this near to the line, in CSS pixels, is still the one being read. */
const NEAR_LINE = 24;

/**
 * Listens until the signal aborts, or until `tell` says that nobody heard it.
 * @param inSight the id of the mark being read, or null; asked once per rest, never while the page scrolls
 */
export function followScroll(
  view: Window,
  inSight: () => string | null,
  tell: (markId: string) => Promise<boolean>,
  signal: AbortSignal,
): void {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: string | null = null;
  const rest = async (): Promise<void> => {
    const markId = inSight();
    if (markId === null || markId === told) return;
    told = markId;
    if (!(await tell(markId))) over.abort();
  };
  const onScroll = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void rest(), REST_MS);
  };
  // Captured, since articles may scroll inside an element of the page.
  view.addEventListener('scroll', onScroll, { passive: true, capture: true, signal: until });
  until.addEventListener('abort', () => clearTimeout(timer));
}

/**
 * The mark at the reading line: the one the reader chose while it stands there, else the last that begins above the
 * line, else the next one, as far as it is in the window. Marks come in reading order, so a few rectangles are enough.
 */
export function markInSight(
  marks: readonly Mark[],
  map: OffsetMap,
  view: Window,
  chosen: string | null,
): Mark | null {
  const boxOf = (mark: Mark | undefined): DOMRect | undefined =>
    mark && rectsOf(map.placesOf(mark).slice(0, 1))[0];
  const height = view.innerHeight;
  const line = readingLine(view);
  const kept = marks.find(({ id }) => id === chosen);
  if (kept !== undefined && Math.abs((boxOf(kept)?.top ?? Infinity) - line) < NEAR_LINE) return kept;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxOf(marks[middle]);
    // What is not rendered stands nowhere: it counts as passed.
    if (box === undefined || box.top <= line) low = middle + 1;
    else high = middle;
  }
  const isSeen = (mark: Mark | undefined): mark is Mark => {
    const box = boxOf(mark);
    return box !== undefined && box.bottom > 0 && box.top < height;
  };
  return [marks[low - 1], marks[low]].find(isSeen) ?? null;
}

/** At both ends of the page the line gives way, so that the first and last marks are reached too. */
function readingLine({ document, innerHeight: height, scrollY }: Window): number {
  const way = document.documentElement.scrollHeight - height;
  if (way <= 0) return height * READING_LINE;
  if (way < height) return height * (scrollY / way);
  return Math.max(Math.min(height * READING_LINE, scrollY), height - (way - scrollY));
}
