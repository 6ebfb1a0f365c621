// Pages that move under their marks: marks follow the words, and never stand on others.

import type { Tab } from './harness/browser.ts';
import { expect, test as base } from './harness/fixtures.ts';
import { waitUntilRead } from './harness/reading.ts';
import { markedText, markLines } from './harness/what-shows.ts';
import { serveSite, type Site } from '../site/serve.ts';

const body = [
  'The ferry will stop for the winter, harbour master Odile Brandt said on Friday.',
  'The council will vote on the new quay on Monday, and the price has not been named.',
  'The old quay carries nine thousand cars a day, and was painted twice since the war.',
];
const article = (paragraphs: readonly string[]): string =>
  `<article><h1>Ferry to stop</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (content: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry to stop</title><main>${content}</main></html>`;

const test = base.extend<object, { moving: Site }>({
  moving: [
    async ({}, use) => {
      const moving = await serveSite({
        'ferry.html': page(article(body)),
        'frame.html': page('<h1>Reader</h1><iframe src="ferry.html" width="800" height="600"></iframe>'),
        'shadow.html': page(
          `<news-story></news-story><script>
             document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article(body))};
           </script>`,
        ),
      });
      await use(moving);
      moving.close();
    },
    { scope: 'worker' },
  ],
});

const marked = async (tab: Tab): Promise<string> => (await markedText(tab)).join(' | ');

const changes: readonly (readonly [string, () => void, RegExp, RegExp | null])[] = [
  [
    'text that a "read more" brings',
    () =>
      document
        .querySelector('article')!
        .insertAdjacentHTML(
          'beforeend',
          '<p>The boats are sold already, deputy mayor Tomas Ekholm said.</p>',
        ),
    /Odile Brandt.*Tomas Ekholm|Tomas Ekholm.*Odile Brandt/,
    null,
  ],
  [
    'an edited paragraph',
    () => {
      const text = document.querySelector('article p')!.firstChild as Text;
      text.data = 'Deputy mayor Tomas Ekholm said on Friday that the ferry will stop for the winter.';
    },
    /Tomas Ekholm/,
    /Odile/,
  ],
  [
    'a paragraph wrapped anew, as translators do',
    () => {
      document.querySelector('article p')!.innerHTML =
        '<font><font>Deputy mayor Tomas Ekholm said on Friday that the ferry will stop.</font></font>';
    },
    /Tomas Ekholm/,
    /Odile/,
  ],
  [
    'the same article rendered once more',
    () => {
      const main = document.querySelector('main')!;
      main.innerHTML = String(main.innerHTML);
    },
    /Odile Brandt/,
    null,
  ],
  [
    'another article at another address',
    () => {
      history.pushState(null, '', 'quay.html');
      const paragraphs = document.querySelectorAll('article p');
      paragraphs[0]!.textContent =
        'The quay will be closed in May, deputy mayor Tomas Ekholm said on Sunday.';
      paragraphs[1]!.textContent =
        'Two officials said the price could still change, after a long debate in town.';
    },
    /Two officials/,
    /Odile/,
  ],
];

for (const [name, change, comes, goes] of changes) {
  test(`marks follow ${name}`, async ({ reader, moving }) => {
    const tab = await reader.openTab(`${moving.url}ferry.html`);
    await waitUntilRead(await reader.clickToolbar(tab));
    await expect.poll(() => marked(tab)).toMatch(/Odile Brandt/);
    await tab.evaluate(change);
    await expect.poll(() => marked(tab), { timeout: 15_000 }).toMatch(comes);
    if (goes !== null) expect(await marked(tab)).not.toMatch(goes);
    await tab.close();
  });
}

test('a mark leaves a text node with other words in it before the page is drawn', async ({
  reader,
  moving,
}) => {
  const tab = await reader.openTab(`${moving.url}ferry.html`);
  await waitUntilRead(await reader.clickToolbar(tab));
  await expect.poll(() => marked(tab)).toMatch(/Odile Brandt/);
  const left = await tab.evaluate(async () => {
    const text = document.querySelector('article p')!.firstChild as Text;
    text.data = 'Nothing of what stood here is left, and all of it is other words than those.';
    await new Promise((resume) => requestAnimationFrame(resume));
    return [...CSS.highlights.values()]
      .flatMap((ranges) => [...ranges])
      .filter((range) => range.startContainer === text).length;
  });
  expect(left).toBe(0);
  await tab.close();
});

test('an article in an open shadow tree is marked where it stands', async ({ reader, moving }) => {
  const tab = await reader.openTab(`${moving.url}shadow.html`);
  await waitUntilRead(await reader.clickToolbar(tab));
  await expect.poll(() => marked(tab)).toMatch(/Odile Brandt/);
  await expect.poll(() => markLines(tab, 'news-story')).toContain('solid');
  await tab.evaluate(() => {
    document.querySelector('news-story')!.shadowRoot!.querySelector('p')!.textContent =
      'Deputy mayor Tomas Ekholm said on Friday that the ferry will stop for the winter.';
  });
  await expect.poll(() => marked(tab), { timeout: 15_000 }).toMatch(/Tomas Ekholm/);
  await tab.close();
});

test('an article in a frame of the same site is marked in there', async ({ reader, moving }) => {
  const tab = await reader.openTab(`${moving.url}frame.html`);
  const { report } = await waitUntilRead(await reader.clickToolbar(tab));
  expect(report?.sources.map(({ name }) => name).join()).toMatch(/Odile Brandt/);
  const inFrame = (): Promise<number> =>
    tab.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe')!;
      return (contentWindow as Window & typeof globalThis).CSS.highlights.size;
    });
  await expect.poll(inFrame).toBeGreaterThan(0);
  await tab.close();
});

test('back from another page, a click finds each mark once', async ({ reader, moving }) => {
  const tab = await reader.openTab(`${moving.url}ferry.html`);
  await waitUntilRead(await reader.clickToolbar(tab));
  await expect.poll(() => marked(tab)).toMatch(/Odile Brandt/);
  const before = (await markedText(tab)).toSorted();
  await tab.goto(`${moving.url}shadow.html`);
  await tab.evaluate(() => void setTimeout(() => history.back()));
  const isBack = (): Promise<boolean> =>
    tab.evaluate(() => location.pathname === '/ferry.html').catch(() => false);
  await expect.poll(isBack).toBe(true);
  await waitUntilRead(await reader.clickToolbar(tab));
  await expect.poll(async () => (await markedText(tab)).toSorted()).toEqual(before);
  await tab.close();
});
