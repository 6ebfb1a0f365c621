// The style sheet of the marks: one line shape and tint per category, for light and dark pages, print and forced colours.

import type { CategoryLook, Look } from '../../messaging/messages.ts';
import type { MarkCategory } from '../../report/report.ts';

/** Categories from the lowest to the highest: where marks overlap, the later is painted over the earlier. */
export const PAINT_ORDER: readonly MarkCategory[] = [
  'quotation',
  'named',
  'relay',
  'unnamed',
  'unverified',
  'hedge',
];

export const FLASH_NAME = 'hs-flash';

/** The name a category's highlight has in the page's registry. The page can see it, so it says nothing. */
export function highlightName(category: MarkCategory): string {
  return `hs-${PAINT_ORDER.indexOf(category) + 1}`;
}

/** What the style sheet depends on. */
export interface Dress {
  readonly look: Look;
  /** Those that are on the page: every rule costs the browser a look at every element it may be for. */
  readonly categories: readonly MarkCategory[];
  readonly dark: boolean;
  /** Whether there is a rule for what flashes. */
  readonly flash: boolean;
}

/**
 * The rules for marks inside the elements that these selectors name. Colours come from the reader's settings and are
 * checked, not trusted.
 */
export function markStyle({ look, categories, dark, flash }: Dress, elements: Iterable<string>): string {
  const rule = (name: string, declarations: string): string =>
    `${Array.from(elements, (element) => `${element}::highlight(${name})`).join()}{${declarations}}`;
  const names = categories.map(highlightName);
  return [
    `@media ${look.printMarks ? 'all' : 'screen'}{`,
    ...categories.map((category, i) => rule(names[i]!, declarationsOf(look.categories[category], dark))),
    ...(flash ? [rule(FLASH_NAME, `background-color:${dark ? '#f0e442' : '#ffe14d'};color:#000`)] : []),
    // In forced colours the line's shape alone tells categories apart.
    '@media (forced-colors:active){',
    ...names.map((name) => rule(name, FORCED)),
    '}}',
  ].join('\n');
}

/** Chrome takes colours of its own there, text box and line alike: a line shows where it lies inside the box, on its ground. */
const FORCED =
  'background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText;text-underline-offset:auto';

function declarationsOf(look: CategoryLook, dark: boolean): string {
  const colour = safeColour(dark ? look.dark : look.light);
  const line =
    look.line === 'none'
      ? ''
      : `text-decoration:underline ${look.line} ${colour};text-decoration-thickness:${look.line === 'double' || look.line === 'wavy' ? 'auto' : '2px'};text-underline-offset:.18em;`;
  const tint = look.tint
    ? `background-color:color-mix(in srgb,${colour} ${dark ? 26 : 14}%,transparent);`
    : '';
  return line + tint;
}

function safeColour(colour: string): string {
  return /^#[0-9a-f]{3,8}$/i.test(colour) ? colour : 'currentColor';
}
