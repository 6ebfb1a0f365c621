// Contrast of a line colour against the page (WCAG 2.2, relative luminance; 1.4.11 asks 3:1 for graphics).

/** The pages marks are drawn on: white, and the dark grey most dark themes use. */
export const PAGE = { light: '#ffffff', dark: '#1e1e1e' } as const;
export const ENOUGH = 3;

/** Contrast ratio of two #rrggbb colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
