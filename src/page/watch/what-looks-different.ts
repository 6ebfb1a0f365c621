// What of a page's attributes can concern the article: those by which pages hide its boxes, show them, and dress them anew.

import { hidesByStyle } from '../collect/read-attributes.ts';
import { safeDom } from '../collect/safe-dom.ts';

/** Attributes that hide what they stand at, or keep it from screen readers, whatever the style sheets say. */
const HIDING = ['hidden', 'open', 'aria-hidden'];
/** Class and id name the article's element for our rules, too. */
export const LOOKS: MutationObserverInit = {
  attributeFilter: ['class', 'id', 'style', ...HIDING],
  attributeOldValue: true,
};

export interface LooksDifferent {
  /** Boxes may show, hide or have other colours: cheap to ask. */
  readonly restyled: boolean;
  /** Words are hidden by an attribute, or no more, or kept from screen readers: only another walk can tell. */
  readonly toggled: boolean;
}

/** What an observer has to look at so that it hears of the boxes beside, inside and around the article's element. */
export function placesToWatch(container: Element): (readonly [Node, MutationObserverInit])[] {
  const { documentElement, body } = container.ownerDocument;
  const { parentElement } = safeDom(container.ownerDocument);
  const around = parentElement(container);
  // What was hidden when the page was read stands beside the element often enough. The whole page is too much.
  const region = around === null || around === body ? container : around;
  const places: [Node, MutationObserverInit][] = [];
  for (let up: Element | null = container; up !== null; up = parentElement(up) ?? hostOf(up)) {
    // A theme is switched at the root, by an attribute of any name.
    const isRoot = up === documentElement || up === body;
    places.push([up, isRoot ? { attributeOldValue: true } : LOOKS]);
  }
  places.push([region, { ...LOOKS, subtree: true }]);
  return places;
}

/** Sorts out the records of one observer call. */
export function whatLooksDifferent(records: readonly MutationRecord[]): LooksDifferent {
  let restyled = false;
  let toggled = false;
  for (const { type, target, attributeName: name, oldValue } of records) {
    if (type !== 'attributes' || !hasWords(target)) continue;
    restyled = true;
    // A theme's attribute has any name; a class or an id alone says nothing of what it hides.
    toggled ||=
      name === 'style'
        ? hidesByStyle((target as Element).getAttribute(name)) !== hidesByStyle(oldValue)
        : HIDING.includes(name!);
  }
  return { restyled, toggled };
}

/** A picture that is loaded, a player that counts: most attributes change where no words are. */
function hasWords(target: Node): boolean {
  return /\S/.test(String(target.textContent));
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
