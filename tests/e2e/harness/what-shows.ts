// What a reader would see, asked of the page and of the popup.

import type { View } from './browser.ts';

/** The names of all highlights of the page: empty when nothing is marked. */
export const highlightNames = (page: View): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name));

/** The text of every painted range, in no order. */
export const markedText = (page: View): Promise<string[]> =>
  page.evaluate(() => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    return [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(textOf));
  });

/** Everything there is to read in the popup or panel. */
export const popupText = (popup: View): Promise<string> => popup.evaluate(() => document.body.innerText);
