// Pages of every kind: what is read, what is left alone, and what the reader is told.

import { markLines, popupText } from '../harness/what-shows.ts';
import { waitFor } from '../harness/browser.ts';
import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, PARAGRAPHS, paragraphs } from './articles.ts';
import { cardIsInside, cards, pointAt } from './pointing.ts';
import { row } from './row.ts';

const article = `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`;

test(
  'a frame of another origin with a story in it',
  row('the marks of the page', 'the frame’s text is not read'),
  async ({ desk, show, calm }) => {
    desk.pages['frame.html'] = pageOf({
      title: 'Bridge',
      body: `<article>${paragraphs(OTHER_PARAGRAPHS)}</article>`,
    });
    const elsewhere = desk.url.replace('127.0.0.1', 'localhost');
    const page = await show(pageOf({ body: `${article}<iframe src="${elsewhere}frame.html"></iframe>` }));
    const { report } = await page.read();
    expect(await page.words()).toEqual(calm);
    expect(JSON.stringify(report)).not.toContain('Ostrow');
  },
);

test(
  'an article partly in open shadow roots',
  row('marks there too', 'switched off, no style sheet is left in any of them'),
  async ({ show }) => {
    const page = await show(
      pageOf({ body: `<article><h1>Ferry</h1>${paragraphs()}<x-part></x-part></article>` }),
    );
    await page.tab.evaluate((html) => {
      document.querySelector('x-part')!.attachShadow({ mode: 'open' }).innerHTML = html;
    }, paragraphs(OTHER_PARAGRAPHS));
    await page.read();
    await page.shows('Odile Brandt', 'mayor Lena Ostrow');
    await expect.poll(() => markLines(page.tab, 'x-part')).toContain('solid');
    expect(await page.isCleanWhenOff()).toBe(true);
    const sheets = () => document.querySelector('x-part')!.shadowRoot!.adoptedStyleSheets.length;
    expect(await page.tab.evaluate(sheets)).toBe(0);
  },
);

test(
  'an article with a part in a closed shadow root',
  row('the marks of the rest', 'the page can lock a part away; nothing breaks'),
  async ({ show, calm }) => {
    const page = await show(
      pageOf({
        body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}<x-part></x-part></article>`,
      }),
    );
    await page.tab.evaluate((html) => {
      document.querySelector('x-part')!.attachShadow({ mode: 'closed' }).innerHTML = html;
    }, paragraphs(OTHER_PARAGRAPHS));
    await page.read();
    for (const words of calm) expect(await page.words()).toContain(words);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'fields and editable parts in the article',
  row('no marks where the reader writes', 'what the reader typed is neither read nor changed'),
  async ({ show, calm }) => {
    const typed = 'Secret sources close to the reader said so.';
    const page = await show(
      pageOf({
        body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs(PARAGRAPHS.slice(0, 3))}<textarea>${typed}</textarea><input value="${typed}">
<div contenteditable="true"><p>${typed}</p></div><p contenteditable>${typed}</p>${paragraphs(PARAGRAPHS.slice(3))}</article>`,
      }),
    );
    const { report, markList } = await page.read();
    expect(await page.words()).toEqual(calm);
    expect(JSON.stringify([report, markList])).not.toContain('Secret');
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'designMode: the reader edits the whole page',
  row('the same marks', 'nothing of ours gets into what is edited'),
  async ({ show, calm }) => {
    const page = await show();
    await page.tab.evaluate(() => (document.designMode = 'on'));
    await page.read();
    expect(await page.words()).toEqual(calm);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'page zoom',
  row(
    'the card of the words under the pointer, within the window',
    'places are in CSS pixels: nothing to convert',
  ),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    const zoom = (factor: number) =>
      desk.control.evaluate(
        async (id, by) => {
          await (
            globalThis as unknown as { chrome: { tabs: { setZoom(id: number, by: number): Promise<void> } } }
          ).chrome.tabs.setZoom(id, by);
        },
        page.id,
        factor,
      );
    const wide = await page.tab.evaluate(() => innerWidth);
    await zoom(2);
    try {
      await expect.poll(() => page.tab.evaluate(() => innerWidth)).toBeLessThan(wide * 0.6);
      await pointAt(page, 'Sources close');
      await expect.poll(() => cards(page)).toBe(1);
      expect(await cardIsInside(page)).toBe(true);
    } finally {
      await zoom(1);
    }
  },
);

test(
  'several articles on one page',
  row('the marks of the one with the page’s heading', 'no mark in the others'),
  async ({ show, calm }) => {
    const other = (i: number) => `<article><h2>Bridge ${i}</h2>${paragraphs(OTHER_PARAGRAPHS)}</article>`;
    const page = await show(pageOf({ body: `<main>${article}${other(1)}${other(2)}</main>` }));
    await page.read();
    expect(await page.words()).toEqual(calm);
  },
);

test(
  'a text cut by a paywall',
  row('its marks, and that only a part of the text is there', 'the wall’s own words are not read'),
  async ({ show }) => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const page = await show(
      pageOf({
        head,
        body: `${article}<div class="paywall-offer"><p>Sources close to you said that subscribers read on, so subscribe.</p></div>`,
      }),
    );
    const { problem, report } = await page.read();
    expect(problem).toBe('partial-text');
    await page.shows('Odile Brandt');
    expect(JSON.stringify(report)).not.toContain('subscribers');
  },
);

test(
  'text in noscript',
  row('the marks of what shows', 'what shows only without script is not read'),
  async ({ show, calm }) => {
    const page = await show(
      pageOf({
        body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs(PARAGRAPHS.slice(0, 2))}<noscript>${paragraphs(OTHER_PARAGRAPHS)}</noscript>${paragraphs(PARAGRAPHS.slice(2))}</article>`,
      }),
    );
    await page.read();
    expect(await page.words()).toEqual(calm);
  },
);

test(
  'a page of plain text',
  row('its marks, or that there is no article', 'the page is as it was'),
  async ({ show }) => {
    const page = await show({
      body: PARAGRAPHS.join('\n\n'),
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    const { problem } = await page.read();
    if (problem === null) await page.shows('Odile Brandt');
    else expect(problem).toBe('no-article');
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'a front page: many teasers, no article',
  row('that there is no article', 'no mark anywhere'),
  async ({ show }) => {
    const teasers = Array.from(
      { length: 14 },
      (_, i) =>
        `<div class="item"><h3><a href="/${i}">Story ${i} of the harbour and its cranes</a></h3><p>The town said, on day ${i}, that it would look into the matter.</p></div>`,
    );
    const page = await show(
      `<!doctype html><html lang="en"><title>The Marlow Courier</title><main>${teasers.join('')}</main></html>`,
    );
    expect((await page.read()).problem).toBe('no-article');
    expect(await page.words()).toEqual([]);
  },
);

test(
  'an article in a language Hearsay does not know',
  row('which language it is, and that it is not supported', 'no mark'),
  async ({ desk, show }) => {
    const spanish = Array<string>(4).fill(
      'El jefe del puerto dijo el viernes que el transbordador no saldrá en invierno, y la autoridad no lo confirmó.',
    );
    const page = await show(
      pageOf({ body: `<article><h1>El puerto</h1>${paragraphs(spanish)}</article>` }).replace(
        'lang="en"',
        'lang="es"',
      ),
    );
    expect((await page.read()).problem).toBe('unsupported-language');
    expect(await page.words()).toEqual([]);
    const popup = await desk.reader.openTab(desk.reader.extensionUrl(`popup.html?tab=${page.id}`));
    await waitFor(
      'the sentence',
      () => popupText(popup),
      (text) => text.includes('Spanish'),
    );
    await popup.close();
  },
);

test(
  'words at the edge of a narrow window',
  row('the card beside the words, inside the window', 'the page does not scroll or move for it'),
  async ({ show }) => {
    const page = await show(pageOf({ head: '<style>body{margin:0;width:100vw}</style>' }));
    await page.read();
    const height = await page.tab.evaluate(() => document.body.scrollHeight);
    await pointAt(page, 'Sources close');
    await expect.poll(() => cards(page)).toBe(1);
    const after = await page.tab.evaluate(() => document.body.scrollHeight);
    expect([await cardIsInside(page), after]).toEqual([true, height]);
  },
);
