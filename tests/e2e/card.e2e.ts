// The card in the page, by mouse and by finger: it opens beside the marked words, never over them. By keyboard: menus.e2e.ts.

import type { Tab } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { markedText } from './harness/what-shows.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where these painted words stand, brought to the middle of the window. */
const placeOf = (tab: Tab, words: string): Promise<Place> =>
  tab.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((each) => [...each]) as StaticRange[];
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== wanted) continue;
      startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, bottom } = range.getClientRects()[0]!;
      return { x: Math.round(left + 6), y: Math.round((top + bottom) / 2), top, bottom };
    }
    throw new Error(`no mark on ${wanted}`);
  }, words);

/** The card's box; null while none is open. The card itself is closed to everybody, its host is not. */
const cardBox = (tab: Tab): Promise<Pick<DOMRect, 'top' | 'bottom' | 'right'> | null> =>
  tab.evaluate(() => {
    const host = document.querySelector('html > :not(head, body)');
    if (host === null) return null;
    const { top, bottom, right } = host.getBoundingClientRect();
    return { top, bottom, right };
  });

test('the card opens by mouse and by finger beside the words, closes on Escape, and takes a mark away', async ({
  reader,
  site,
}) => {
  const tab = await reader.openTab(`${site.url}sample.html`);
  const popup = await reader.clickToolbar(tab);
  await waitUntilRead(popup);
  await popup.close();
  const words = 'an officer of the coast guard';
  await expect.poll(() => markedText(tab)).toContain(words);

  const open = {
    mouse: ({ x, y }: Place) => tab.hover(x, y),
    finger: ({ x, y }: Place) => tab.tap(x, y),
    click: ({ x, y }: Place) => tab.click(x, y),
  };
  for (const [way, point] of Object.entries(open)) {
    const place = await placeOf(tab, words);
    await point(place);
    await expect.poll(() => cardBox(tab), way).not.toBeNull();
    const card = (await cardBox(tab))!;
    expect(card.bottom <= place.top + 1 || card.top >= place.bottom - 1, way).toBe(true);
    await tab.press('Escape');
    await expect.poll(() => cardBox(tab), way).toBeNull();
    await tab.hover(2, 2);
  }

  const named = 'Defence Ministry spokesman Colonel Tomas Velder';
  const { x, y } = await placeOf(tab, named);
  await tab.tap(x, y);
  await expect.poll(() => cardBox(tab)).not.toBeNull();
  const { right, bottom } = (await cardBox(tab))!;
  await tab.tap(right - 60, bottom - 28); // "do not mark this here"
  await expect.poll(() => markedText(tab)).not.toContain(named);
  await tab.close();
});
