// Whether the article stands on a dark ground: asked of the page itself, since few pages follow the system's scheme.

const LIGHTNESS_FIRST: ReadonlySet<string> = new Set(['lab', 'lch', 'oklab', 'oklch']);

/** True when the text of the element is lighter than half grey, whatever the system prefers. Costs one style look-up. */
export function isDarkPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const colour = view?.getComputedStyle(element).color ?? '';
  const [name = '', values = ''] = colour.split('(');
  const [red = 0, green = 0, blue = 0] = values
    .split(values.includes(',') ? ',' : ' ')
    .map(parseFloat)
    .filter((value) => !Number.isNaN(value));
  // Colours outside the old syntax ("color(srgb 1 1 1)", "oklch(0.9 ...)") count from 0 to 1.
  if (LIGHTNESS_FIRST.has(name)) return red > (red > 1 ? 50 : 0.5);
  const scale = name.startsWith('rgb') ? 255 : 1;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale > 0.5;
}
