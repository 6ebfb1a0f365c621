// Whether a page that changed still says, or shows, the same: then the article stands where it stood, and nobody need be asked.

import type { PageText } from '../../article/page-text.ts';
import { LONGEST_LABEL } from '../../article/weigh-passage.ts';
import { isHidden } from './walk-page.ts';
import type { WalkedPage } from './walked-page.ts';

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

/** Whether style sheets hide the paragraphs that they hid when these were read, and no others. */
export function showsTheSame({ elements, text }: WalkedPage): boolean {
  let asked = -1;
  let hides = false;
  return text.passages.every(({ box, hidden }) => {
    if (asked !== box) hides = isHidden(elements[(asked = box)]!);
    return hides === (hidden === true);
  });
}
