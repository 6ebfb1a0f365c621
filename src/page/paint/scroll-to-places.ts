// Brings marked words into view, gently unless the reader asked for less motion.

import type { Place } from '../offset-map.ts';
import { rectsOf } from '../point/find-mark.ts';

/** Scrolls so that the first place that shows stands in the upper half of the window; false where none shows. */
export function scrollToPlaces(document: Document, places: readonly Place[]): boolean {
  const view = document.defaultView;
  const place = places.find((one) => rectsOf([one]).length > 0);
  if (view === null || place === undefined) return false;
  // Scrollers inside the page jump; the window itself then glides.
  const inView = (): DOMRect | undefined => rectsOf([place])[0];
  const before = inView();
  if (before === undefined) return false;
  if (before.top >= 0 && before.bottom <= view.innerHeight && isOnTop(document, place, before)) return true;
  const { scrollX, scrollY } = view;
  place.node.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = inView() ?? before;
  const top = view.scrollY + rect.top - view.innerHeight / 3;
  view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({ left: scrollX, top, behavior: still ? 'instant' : 'smooth' });
  return true;
}

/** Whether the words show at their place, and not a scroller's edge or a bar that sticks to the window. */
function isOnTop(document: Document, place: Place, rect: DOMRect): boolean {
  const top = document.elementFromPoint(rect.left + 1, rect.top + rect.height / 2);
  return top !== null && (top === place.node.parentElement || top.contains(place.node));
}
