// Text that a page folds away, and unfolds without a new node: by attribute, by class, by style sheet.

import { stateOf } from '../harness/reading.ts';
import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, paragraphs } from './articles.ts';
import { cards } from './pointing.ts';
import { row } from './row.ts';

const STYLE = `<style>
  .collapsed .rest, .rest.folded, input:not(:checked) ~ .rest.boxed { display: none }
  .later { content-visibility: auto } .fade { opacity: 0 }
</style>`;
const title = '<h1>Ferry line may halt winter service</h1>';
const rest = (attributes: string): string =>
  `<div class="rest" ${attributes}>${paragraphs(OTHER_PARAGRAPHS)}</div>`;
const foldedPage = (body: string, attributes = ''): string =>
  pageOf({ head: STYLE, body: `<article ${attributes}>${title}${paragraphs()}${body}</article>` });

const folds: readonly (readonly [how: string, page: string, unfold: () => void])[] = [
  [
    'a closed details element is opened',
    foldedPage(`<details><summary>More</summary>${paragraphs(OTHER_PARAGRAPHS)}</details>`),
    () => document.querySelector('details')!.setAttribute('open', ''),
  ],
  [
    'a class goes from the article',
    foldedPage(rest(''), 'class="story collapsed"'),
    () => document.querySelector('article')!.classList.remove('collapsed'),
  ],
  [
    'a class goes from the box inside it',
    foldedPage(`<div class="rest folded">${paragraphs(OTHER_PARAGRAPHS)}</div>`),
    () => document.querySelector('.rest')!.classList.remove('folded'),
  ],
  [
    'a class goes from the root',
    foldedPage(`<div class="rest">${paragraphs(OTHER_PARAGRAPHS)}</div>`).replace(
      '<html',
      '<html class="collapsed"',
    ),
    () => document.documentElement.removeAttribute('class'),
  ],
  [
    'the hidden attribute goes',
    foldedPage(rest('hidden')),
    () => document.querySelector('.rest')!.removeAttribute('hidden'),
  ],
  [
    'hidden="until-found" is opened, as a search in the page does',
    foldedPage(rest('hidden="until-found"')),
    () => document.querySelector('.rest')!.removeAttribute('hidden'),
  ],
  [
    'a style attribute shows it',
    foldedPage(rest('style="display: none"')),
    () => document.querySelector<HTMLElement>('.rest')!.style.removeProperty('display'),
  ],
  [
    'the rest stands beside the article’s element',
    pageOf({ head: STYLE, body: `<main>${title}<div>${paragraphs()}</div>${rest('hidden')}</main>` }),
    () => document.querySelector('.rest')!.removeAttribute('hidden'),
  ],
  [
    'a checkbox and the style sheet alone',
    foldedPage(
      `<input type="checkbox" id="more"><label for="more">More</label><div class="rest boxed">${paragraphs(OTHER_PARAGRAPHS)}</div>`,
    ),
    () => document.querySelector('label')!.click(),
  ],
  [
    'the button that shows it gets other words, too',
    foldedPage(`<div class="rest folded">${paragraphs(OTHER_PARAGRAPHS)}</div><button>Show more</button>`),
    () => {
      document.querySelector('.rest')!.classList.remove('folded');
      document.querySelector('button')!.textContent = 'Show less';
    },
  ],
];

for (const [how, html, unfold] of folds)
  test(
    `folded text unfolds: ${how}`,
    row('marks in it within a second or two', 'the marks before stay; the report grows by it'),
    async ({ show, calm }) => {
      const page = await show(html);
      await page.read();
      expect(await page.words()).toEqual(calm);
      await page.tab.evaluate(unfold);
      await page.shows('mayor Lena Ostrow', 'An engineer who asked not to be named');
      for (const words of calm) expect(await page.words()).toContain(words);
      const names = async () => (await page.ask({ kind: 'state' })).report?.sources.map(({ name }) => name);
      await expect.poll(names).toContain('Lena Ostrow');
    },
  );

test(
  'text that is not drawn yet: far below (content-visibility), or faded in on scrolling (opacity)',
  row('marks on it from the start', 'nothing has to be scrolled to'),
  async ({ show }) => {
    const page = await show(
      foldedPage(
        `<div style="height: 4000px"></div><div class="later">${paragraphs(OTHER_PARAGRAPHS.slice(0, 1))}</div>
         <div class="fade">${paragraphs(OTHER_PARAGRAPHS.slice(1))}</div>`,
      ),
    );
    await page.read();
    await page.shows('mayor Lena Ostrow', 'An engineer who asked not to be named');
  },
);

const hides: readonly (readonly [how: string, hide: () => void])[] = [
  ['display: none', () => void (document.querySelector<HTMLElement>('.rest')!.style.display = 'none')],
  [
    'visibility: hidden',
    () => void (document.querySelector<HTMLElement>('.rest')!.style.visibility = 'hidden'),
  ],
  [
    'content-visibility: hidden',
    () => void (document.querySelector<HTMLElement>('.rest')!.style.contentVisibility = 'hidden'),
  ],
  ['a closed details element', () => document.querySelector('details')!.removeAttribute('open')],
];

for (const [how, hide] of hides)
  test(
    `the page folds marked text away again: ${how}`,
    row('next and previous go on to marks that show', 'no card opens for words that nobody sees'),
    async ({ desk, show }) => {
      const page = await show(
        pageOf({
          head: STYLE,
          body: `<article>${title}<details open><summary>Ferry</summary><div class="rest">${paragraphs()}</div></details>${paragraphs(OTHER_PARAGRAPHS)}</article>`,
        }),
      );
      const popup = await desk.reader.clickToolbar(page.tab);
      await expect.poll(async () => (await stateOf(popup))?.phase).toBe('read');
      await popup.close();
      await page.tab.evaluate(hide);
      const seen = async (): Promise<boolean> => {
        await desk.reader.command(page.tab, 'next');
        await expect.poll(() => cards(page)).toBe(1);
        return page.tab.evaluate(() => {
          const flashed = [...CSS.highlights.get('hs-flash')!].map(
            ({ startContainer }) => startContainer.parentElement!,
          );
          return flashed.every((each) => each.checkVisibility({ visibilityProperty: true }));
        });
      };
      for (let step = 0; step < 4; step += 1) expect(await seen()).toBe(true);
    },
  );
