// What of a page's attributes can concern the article: those by which pages hide its boxes, show them, and dress them anew.

import { hidesByStyle } from '../collect/read-attributes.ts';

/** Class and id name the article's element for our rules, too. */
const WATCHED = ['class', 'id', 'style', 'hidden', 'open', 'aria-hidden'];
export const LOOKS: MutationObserverInit = { attributeFilter: WATCHED, attributeOldValue: true };

export interface LooksDifferent {
  /** Boxes may show, hide or have other colours: cheap to ask. */
  readonly restyled: boolean;
  /** Words are hidden by an attribute, or no more, or kept from screen readers: only another walk can tell. */
  readonly toggled: boolean;
}

/** What an observer has to look at so that it hears of the boxes beside, inside and around the article's element. */
export function placesToWatch(container: Element): (readonly [Node, MutationObserverInit])[] {
  const { documentElement, body } = container.ownerDocument;
  const { parentElement } = container;
  // What was hidden when the page was read stands beside the element often enough. The whole page is too much.
  const region = parentElement === null || parentElement === body ? container : parentElement;
  const places: [Node, MutationObserverInit][] = [];
  for (let up: Element | null = container; up !== null; up = up.parentElement ?? hostOf(up)) {
    // A theme is switched at the root, by an attribute of any name.
    const isRoot = up === documentElement || up === body;
    places.push([up, isRoot ? { attributeOldValue: true } : LOOKS]);
  }
  places.push([region, { ...LOOKS, subtree: true }]);
  return places;
}

/** Sorts out the records of one observer call. */
export function whatLooksDifferent(records: readonly MutationRecord[], container: Element): LooksDifferent {
  const seen = new Set<Node>();
  let restyled = false;
  let toggled = false;
  for (const { type, target, attributeName, oldValue } of records) {
    if (type !== 'attributes') continue;
    if (attributeName === 'style') {
      const now = (target as Element).getAttribute('style');
      toggled ||= hidesByStyle(now) !== hidesByStyle(oldValue) && hasWords(target, container);
    } else if (attributeName !== 'class' && attributeName !== 'id')
      toggled ||= WATCHED.includes(attributeName!) && hasWords(target, container);
    if (restyled || seen.has(target)) continue;
    seen.add(target);
    restyled = hasWords(target, container);
  }
  return { restyled, toggled };
}

/** A picture that is loaded, a player that counts: most attributes change where no words are. */
function hasWords(target: Node, container: Element): boolean {
  return target.contains(container) || /\S/.test(target.textContent ?? '');
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
