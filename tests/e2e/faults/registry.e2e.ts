// The page and Hearsay share one highlight registry and one list of style sheets: the page may do with both as it likes.

import { expect, test } from './desk.ts';
import { clickNamed, markLines } from '../harness/what-shows.ts';
import { row } from './row.ts';

/** Of the marks in the article. */
const LINES = ['dashed', 'dotted', 'double', 'solid', 'wavy'];

test(
  'the page clears CSS.highlights',
  row('the marks are back at the next move of the pointer, after five seconds at most', 'the same marks'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(() => CSS.highlights.clear());
    await page.isBare();
    await page.tab.hover(300, 200);
    await expect.poll(() => page.words()).toEqual(calm);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'the page clears CSS.highlights and nobody moves the pointer',
  row('the marks are back within five seconds', 'the same marks'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(() => CSS.highlights.clear());
    await expect.poll(() => page.words(), { timeout: 8_000 }).toEqual(calm);
  },
);

test(
  'the page sets highlights of its own under our names',
  row('our marks, put back', 'off: no highlight of ours is left, the page’s others stay'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(() => {
      for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight());
      CSS.highlights.set('search', new Highlight());
    });
    await page.tab.hover(300, 200);
    await expect.poll(() => page.words()).toEqual(calm);
    await page.switchMarks(false);
    expect(await page.tab.evaluate(() => [...CSS.highlights.keys()])).toEqual(['search']);
  },
);

test(
  'the page takes our name after us and keeps it',
  row('the page’s highlight', 'what the page put there last is not taken off with ours'),
  async ({ show }) => {
    const page = await show();
    await page.read();
    const left = await page.tab.evaluate(() => {
      const name = [...CSS.highlights.keys()][0]!;
      CSS.highlights.set(name, new Highlight());
      return name;
    });
    await page.switchMarks(false);
    expect(await page.tab.evaluate(() => [...CSS.highlights.keys()])).toEqual([left]);
  },
);

test(
  'the page empties or replaces adoptedStyleSheets',
  row(
    'the marks are dressed again at the next move of the pointer',
    'the page’s own sheet stays, also after off',
  ),
  async ({ show }) => {
    const page = await show();
    await page.read();
    const lines = () => markLines(page.tab);
    await expect.poll(lines).toEqual(LINES);
    await page.tab.evaluate(() => (document.adoptedStyleSheets = [new CSSStyleSheet()]).length);
    await page.tab.hover(300, 200);
    await expect.poll(lines).toEqual(LINES);
    await page.switchMarks(false);
    expect(await page.tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  },
);

test(
  'the page is printed, with marks switched off for print',
  row('a print without marks', 'the marks stay on the screen; open pages follow the choice at once'),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    const lines = () => markLines(page.tab);
    await desk.reader.showAsPrinted(page.tab, true);
    await expect.poll(lines).toEqual(LINES);
    await clickNamed(desk.control, 'Print pages with the marks');
    await expect.poll(lines).toEqual([]);
    await desk.reader.showAsPrinted(page.tab, false);
    await expect.poll(lines).toEqual(LINES);
    await clickNamed(desk.control, 'Print pages with the marks');
    await desk.reader.showAsPrinted(page.tab, true);
    await expect.poll(lines).toEqual(LINES);
  },
);
