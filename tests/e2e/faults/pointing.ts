// The pointer over marks, and the card that answers it.

import type { TriedPage } from '../harness/tried-page.ts';

/** Brings the first painted words that hold `words` to the middle of the window, and tells where they are. */
export const middleOf = (page: TriedPage, words: string): Promise<{ x: number; y: number }> =>
  page.tab.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((each) => [...each]) as StaticRange[];
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (!range.toString().includes(wanted)) continue;
      startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: Math.round(box.left + 5), y: Math.round(box.top + box.height / 2) };
    }
    throw new Error(`no mark on ${wanted}`);
  }, words);

/** Rests the pointer on the first painted words that hold `words`, and clicks. */
export async function pointAt(page: TriedPage, words: string): Promise<void> {
  const at = await middleOf(page, words);
  await page.tab.hover(at.x, at.y);
  await page.tab.click(at.x, at.y);
}

/** The hosts of cards that are open: elements behind the body that the page did not write. */
export const cards = (page: TriedPage): Promise<number> =>
  page.tab.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

/** Whether the open card stands inside the window. */
export const cardIsInside = (page: TriedPage): Promise<boolean> =>
  page.tab.evaluate(() => {
    const card = document.querySelector('html > :not(head, body)')!.getBoundingClientRect();
    return card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
  });
