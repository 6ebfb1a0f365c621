// What an element says of itself, in one look at its attributes: of all that could be asked for by name, most is not there.

import type { SafeDom } from './safe-dom.ts';

export interface SaidAttributes {
  /** Hidden by attribute, or the reader's own to write in. What style sheets hide is asked later, of few. */
  hidden: boolean;
  /** Kept from screen readers, which says nothing of what eyes see. */
  veiled: boolean;
  /** It has an address to lead to. */
  linked: boolean;
  role: string | null;
  classes: string;
  /** Class, id and what else names it, for telling the article from what stands beside it. */
  names: string;
}

/** What an element without attributes says. */
export const NOTHING_SAID: Readonly<SaidAttributes> = {
  hidden: false,
  veiled: false,
  linked: false,
  role: null,
  classes: '',
  names: '',
};

/** Whether a style attribute hides what it stands at. */
export function hidesByStyle(style: string | null): boolean {
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Reads them of one element. A hidden one is not read further than that. */
export function readAttributes(dom: SafeDom, element: Element): SaidAttributes {
  const said = { ...NOTHING_SAID };
  for (const name of dom.attributeNames(element)) {
    switch (name) {
      case 'class':
      case 'id':
      case 'itemprop':
      case 'data-testid':
      case 'data-component': {
        const value = dom.attribute(element, name) ?? '';
        if (name === 'class') said.classes = value;
        if (value !== '') said.names += said.names === '' ? value : ` ${value}`;
        break;
      }
      case 'href':
        said.linked = true;
        break;
      case 'role':
        said.role = dom.attribute(element, name);
        break;
      case 'hidden':
        said.hidden = true;
        break;
      case 'aria-hidden':
        said.veiled = dom.attribute(element, name) === 'true';
        break;
      case 'contenteditable':
        said.hidden ||= dom.attribute(element, name)?.toLowerCase() !== 'false';
        break;
      case 'style':
        said.hidden ||= hidesByStyle(dom.attribute(element, name));
    }
    if (said.hidden) break;
  }
  return said;
}
