// Which of a page's articles the reader is at: some pages hang the next one below and take its address when it comes up.

import { safeDom } from './safe-dom.ts';

/** A box with fewer paragraphs than this is no article. */
const MIN_PARAGRAPHS = 3;

/** Whether the middle of the window is at an element, or all of it is in the window. */
export function isInSight(element: Element): boolean {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  const { top, bottom } = element.getBoundingClientRect();
  const isWhole = top >= 0 && bottom <= height;
  return element.isConnected && (isWhole || (top < height / 2 && bottom > height / 2));
}

/**
 * Another part of the page than the one `container` stands in, in whose sight the window is; null where the reader is
 * still at the container, or at nothing like it. Asks for layout, so only where the page took another address.
 */
export function partInSight(container: Element): Element | null {
  const { body, defaultView: view } = container.ownerDocument;
  const height = view?.innerHeight ?? 0;
  if (isInSight(container)) return null;
  const shown = (element: Element): number => {
    const box = element.getBoundingClientRect();
    return Math.min(box.bottom, height) - Math.max(box.top, 0);
  };
  const { parentElement } = safeDom(container.ownerDocument);
  for (let up = container, around; up !== body && (around = parentElement(up)) !== null; up = around) {
    const inside = up;
    const beside = [...around.children].filter(
      (element) =>
        element !== inside &&
        shown(element) > 0 &&
        element.getElementsByTagName('p').length >= MIN_PARAGRAPHS &&
        (element.localName === 'article' || element.querySelector('h1, article') !== null) &&
        view?.getComputedStyle(element).position !== 'fixed', // a dialog goes along
    );
    if (beside.length > 0) return beside.reduce((most, each) => (shown(each) > shown(most) ? each : most));
  }
  return null;
}
