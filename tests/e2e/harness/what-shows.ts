// What a reader would see, asked of the page and of the popup.

import type { View } from './browser.ts';

/** The names of all highlights of the page: empty when nothing is marked. */
export const highlightNames = (page: View): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([, ranges]) => ranges.size > 0)
      .map(([name]) => name)
      .toSorted(),
  );

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

/** The text of every range that the browser draws with a line or a tint. A range without a rule for its element shows nothing. */
export const paintedText = (page: View): Promise<string[]> =>
  page.evaluate(() => {
    const isDrawn = ({ startContainer: { parentElement } }: AbstractRange, name: string): boolean => {
      const style = getComputedStyle(parentElement!, `::highlight(${name})`);
      return style.textDecorationLine !== 'none' || !/^rgba\(.*, 0\)$/.test(style.backgroundColor);
    };
    const textOf = ({ startContainer, startOffset, endOffset }: AbstractRange): string =>
      startContainer.textContent!.slice(startOffset, endOffset);
    return [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].filter((range) => isDrawn(range, name)).map(textOf),
    );
  });

/** The line of each kind of mark as the browser draws it, on the page or in the shadow tree of this host. */
export const markLines = (page: View, host: string | null = null): Promise<string[]> =>
  page.evaluate((host) => {
    const root = host === null ? document : document.querySelector(host)!.shadowRoot!;
    const words = root.querySelector('p')!;
    return [...CSS.highlights.keys()]
      .map((name) => getComputedStyle(words, `::highlight(${name})`))
      .filter(({ textDecorationLine }) => textDecorationLine === 'underline')
      .map(({ textDecorationStyle }) => textDecorationStyle)
      .toSorted();
  }, host);

/** Everything there is to read in the popup or panel. */
export const popupText = (popup: View): Promise<string> =>
  popup.evaluate(() => document.body?.innerText ?? '');

/** Clicks the one thing that bears this name: its words, its label or its aria-label. Throws when there is none. */
export const clickNamed = (view: View, name: string): Promise<void> =>
  view.evaluate((wanted) => {
    const named = [
      ...document.querySelectorAll<HTMLElement>('button, summary, label, a, [role=button]'),
    ].find((element) =>
      [element.innerText, element.ariaLabel].some((words) => words?.trim().startsWith(wanted)),
    );
    if (named === undefined) throw new Error(`nothing to click is called ${wanted}`);
    named.click();
  }, name);

/** The page as it would be saved, with what CSS and the address know of it: equal before and after means clean. */
export const fingerprint = (page: View): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.adoptedStyleSheets.length,
      document.styleSheets.length,
      CSS.highlights.size,
      location.href,
    ]),
  );
