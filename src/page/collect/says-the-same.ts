// Whether a page that changed still says the same: then the article stands where it stood, and nobody need be asked.

import type { PageText } from '../../article/page-text.ts';
import { LONGEST_LABEL } from '../../article/weigh-passage.ts';

/**
 * Compares two walks of one page. Beside the article (the passages in `own`) labels may say something else: clocks,
 * counters and players never rest.
 */
export function saysTheSame(before: PageText, now: PageText, own: readonly number[]): boolean {
  if (before.said.language !== now.said.language || before.boxes.length !== now.boxes.length) return false;
  if (before.passages.length !== now.passages.length) return false;
  const isOwn = new Set(own);
  return now.passages.every((passage, i) => {
    const { text, box, hidden } = before.passages[i]!;
    if (passage.box !== box || passage.hidden !== hidden) return false;
    if (passage.text === text) return true;
    return !isOwn.has(i) && Math.max(text.length, passage.text.length) < LONGEST_LABEL;
  });
}
