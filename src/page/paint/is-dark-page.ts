// Whether the article stands on a dark ground: asked of the page itself, since few pages follow the system's scheme.

/** True when the text of the element is lighter than half grey, whatever the system prefers. Costs one style look-up. */
export function isDarkPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const colour = view?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  // Colours outside the old syntax ("color(srgb 1 1 1)", "oklch(0.9 ...)") count from 0 to 1.
  if (/^(?:ok)?l(?:ab|ch)\(/.test(colour)) return red > (red > 1 ? 50 : 0.5);
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale > 0.5;
}
