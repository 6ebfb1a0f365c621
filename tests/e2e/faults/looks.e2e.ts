// How a page looks, and what it lets the pointer reach: its theme, selection by style sheet, layers over the text.

import { expect, test } from './desk.ts';
import { pageOf, paragraphs } from './articles.ts';
import { cards, middleOf } from './pointing.ts';
import { row } from './row.ts';
import type { TriedPage } from '../harness/tried-page.ts';

const article = `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`;
const themes =
  '<style>body { background: #fff; color: #111 } .dark body { background: #111; color: #eee }</style>';

/** The colours of lines and tints as the browser draws them. */
const colours = (page: TriedPage): Promise<string> =>
  page.tab.evaluate(() =>
    [...CSS.highlights.keys()]
      .map((name) => getComputedStyle(document.querySelector('article p')!, `::highlight(${name})`))
      .map((style) => style.textDecorationColor + style.backgroundColor)
      .join(),
  );

test(
  'the page’s theme is switched from light to dark, and back',
  row(
    'the colours for dark pages at once, then those for light ones',
    'the same marks; no other rule of ours',
  ),
  async ({ show, calm }) => {
    const page = await show(pageOf({ head: themes, body: article }));
    await page.read();
    const light = await colours(page);
    await page.tab.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(() => colours(page), { timeout: 3000 }).not.toBe(light);
    await page.tab.evaluate(() => document.documentElement.removeAttribute('class'));
    await expect.poll(() => colours(page), { timeout: 3000 }).toBe(light);
    expect(await page.words()).toEqual(calm);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'a style sheet from elsewhere darkens the page (an extension, a reader’s own)',
  row('the colours for dark pages, within seconds', 'nothing of the page tells of it'),
  async ({ show }) => {
    const page = await show(pageOf({ head: themes, body: article }));
    await page.read();
    const light = await colours(page);
    await page.tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('body { background: #111; color: #eee }');
      document.adoptedStyleSheets.push(sheet);
    });
    await expect.poll(() => colours(page)).not.toBe(light);
  },
);

test(
  'a link inside a mark',
  row('the link in its own colour', 'only line and tint are ours'),
  async ({ show }) => {
    const page = await show(
      pageOf({
        body: article.replace(
          'Odile Brandt',
          '<a href="#odile" style="color: rgb(1, 2, 3)">Odile Brandt</a>',
        ),
      }),
    );
    await page.read();
    await page.shows('Odile Brandt');
    const shown = await page.tab.evaluate(() =>
      [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(document.querySelector('article a')!, `::highlight(${name})`).color,
      ),
    );
    expect(new Set(shown)).toEqual(new Set(['rgb(1, 2, 3)']));
  },
);

const layers: readonly (readonly [what: string, style: string])[] = [
  ['text that cannot be selected', 'article { user-select: none }'],
  ['text that is selected as a whole', 'article p { user-select: all }'],
  [
    'a layer made by style sheet over the text',
    'article { position: relative } article::after { content: ""; position: absolute; inset: 0 }',
  ],
  ['a zoomed, turned page in columns', 'body { zoom: 1.2 } article { transform: rotate(1deg); columns: 2 }'],
];

for (const [what, style] of layers)
  test(
    `pointing at ${what}`,
    row('the card, by resting and by a click', 'the page’s own doing is not in the way'),
    async ({ show }) => {
      const page = await show(pageOf({ head: `<style>${style}</style>`, body: article }));
      await page.read();
      const at = await middleOf(page, 'Sources close to the company');
      await page.tab.hover(at.x, at.y);
      await expect.poll(() => cards(page)).toBe(1);
      await page.tab.press('Escape');
      await page.tab.hover(5, 5);
      await expect.poll(() => cards(page)).toBe(0);
      await page.tab.click(at.x, at.y);
      await expect.poll(() => cards(page)).toBe(1);
    },
  );

test(
  'text of a part that is no editor (contenteditable="false")',
  row('the card, by a click and by a tap', 'an editor’s own text is left alone'),
  async ({ show }) => {
    const page = await show(
      pageOf({ body: article.replace('<article', '<article contenteditable="false"') }),
    );
    await page.read();
    const at = await middleOf(page, 'Sources close to the company');
    await page.tab.click(at.x, at.y);
    await expect.poll(() => cards(page)).toBe(1);
    await page.tab.press('Escape');
    await expect.poll(() => cards(page)).toBe(0);
    await page.tab.tap(at.x, at.y);
    await expect.poll(() => cards(page)).toBe(1);
  },
);

test(
  'another box lies over marked words',
  row('no card', 'what cannot be seen is not pointed at'),
  async ({ show }) => {
    const page = await show(
      pageOf({
        body: `<div style="position: relative">${article}<div style="position: absolute; inset: 0; background: #fff"></div></div>`,
      }),
    );
    await page.read();
    const at = await middleOf(page, 'Sources close to the company');
    await page.tab.hover(at.x, at.y);
    await new Promise((resume) => setTimeout(resume, 800));
    expect(await cards(page)).toBe(0);
  },
);
