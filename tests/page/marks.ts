// Marks and looks for tests of painting and pointing.

import type { Look } from '../../src/messaging/messages.ts';
import type { Mark, MarkCategory } from '../../src/report/report.ts';
import { PAINT_ORDER } from '../../src/page/paint/mark-style.ts';

/** A mark on each place where `words` stand in `text`. */
export function markAll(text: string, words: string, category: MarkCategory = 'named'): Mark[] {
  const marks: Mark[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const id = `k${marks.length + 1}`;
    marks.push({ id, category, annotationId: id, start, end: start + words.length });
  }
  return marks;
}

/** A look with all categories on but those named. */
export function lookOf(
  given: { readonly off?: readonly MarkCategory[]; readonly printMarks?: boolean } = {},
): Look {
  const category = (name: MarkCategory) => ({
    on: given.off?.includes(name) !== true,
    line: 'dashed' as const,
    light: '#0072b2',
    dark: '#56b4e9',
    tint: true,
  });
  const categories = Object.fromEntries(PAINT_ORDER.map((name) => [name, category(name)]));
  return { categories: categories as Look['categories'], printMarks: given.printMarks ?? false };
}
