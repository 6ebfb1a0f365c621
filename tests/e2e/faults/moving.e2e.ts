// Pages that change after they were read: the marks follow the text, and go with it.

import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, PARAGRAPHS, paragraphs } from './articles.ts';
import { row } from './row.ts';

const otherArticle = `<article><h1>Bridge at Fennmouth may be closed</h1>${paragraphs(OTHER_PARAGRAPHS)}</article>`;

test(
  'the page rewrites text under marks',
  row('marks on the new words within a second', 'no mark is left on words it was not made for'),
  async ({ show }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate((text) => {
      document.querySelectorAll('article p')[1]!.firstChild!.nodeValue = text;
    }, 'A clerk who asked not to be named said the safe was empty.');
    await page.shows('A clerk who asked not to be named');
    expect((await page.words()).join('|')).not.toContain('Two people');
  },
);

test(
  'the page removes its body, and puts it back',
  row('no marks without the text; with it, marks again', 'no error'),
  async ({ desk, show, calm }) => {
    const page = await show();
    await page.read();
    const before = await desk.reader.extensionErrors();
    await page.tab.evaluate(() => {
      const { body } = document;
      body.remove();
      setTimeout(() => document.documentElement.append(body), 1_000);
    });
    await page.isBare();
    await expect.poll(() => page.words()).toEqual(calm);
    expect(await desk.reader.extensionErrors()).toEqual(before);
  },
);

test(
  'the page replaces its root element',
  row('marks on the article of the new root', 'the marks of the old one are gone'),
  async ({ show }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate((html) => {
      const root = document.createElement('html');
      root.lang = 'en';
      root.innerHTML = `<head><title>Bridge</title></head><body>${html}</body>`;
      document.documentElement.replaceWith(root);
    }, otherArticle);
    await page.shows('mayor Lena Ostrow');
    expect((await page.words()).join('|')).not.toContain('Odile Brandt');
    expect((await page.switchMarks(false)).marks).toBe(false);
    await page.isBare();
  },
);

test(
  'document.open and document.write after the page was read',
  row('marks on the article that was written', 'the marks of the old one are gone; off is off'),
  async ({ show }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      pageOf({ title: 'Bridge', body: otherArticle }),
    );
    await page.shows('mayor Lena Ostrow');
    expect((await page.words()).join('|')).not.toContain('Odile Brandt');
    await page.switchMarks(false);
    await page.isBare();
  },
);

test(
  'the page goes on to another article by itself (history.pushState)',
  row(
    'the marks of the new article',
    'the marks of the old one are gone, and the popup shows the new report',
  ),
  async ({ show }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate((html) => {
      history.pushState(null, '', '?next');
      document.querySelector('article')!.outerHTML = html;
    }, otherArticle);
    await page.shows('mayor Lena Ostrow');
    expect((await page.words()).join('|')).not.toContain('Odile Brandt');
    const names = async () => (await page.ask({ kind: 'state' })).report?.sources.map(({ name }) => name);
    await expect.poll(names).toContain('Lena Ostrow');
  },
);

test(
  'late hydration: a script puts equal elements in place of those of the server',
  row('the same marks, a moment later', 'the popup’s report stays'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(() => {
      const article = document.querySelector('article')!;
      const html = article.innerHTML;
      article.textContent = '';
      setTimeout(() => (article.innerHTML = html), 600);
    });
    await page.isBare();
    await expect.poll(() => page.words()).toEqual(calm);
  },
);

test(
  'the article comes only after the click',
  row('that there is no article; the next click reads it', 'no error'),
  async ({ show, calm }) => {
    const page = await show(pageOf({ body: '<div id="root"></div>' }));
    expect((await page.read()).problem).toBe('no-article');
    await page.tab.evaluate((html) => {
      document.querySelector('#root')!.innerHTML = html;
    }, `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`);
    expect((await page.ask({ kind: 'read' })).phase).toBe('read');
    expect(await page.words()).toEqual(calm);
  },
);

test(
  'infinite scroll: further stories are hung behind the article',
  row('the marks of the article stay', 'a story that comes later takes no mark away'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    for (let turn = 0; turn < 3; turn += 1)
      await page.tab.evaluate((html) => {
        const box = document.createElement('div');
        box.className = 'next-story';
        box.innerHTML = html;
        document.body.append(box);
      }, otherArticle);
    await new Promise((resume) => setTimeout(resume, 900));
    for (const words of calm) expect(await page.words()).toContain(words);
  },
);

test(
  '“read more”: the rest of the article unfolds',
  row('marks on the rest too', 'the marks before stay'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate((html) => {
      document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
    }, paragraphs(OTHER_PARAGRAPHS));
    await page.shows('An engineer who asked not to be named');
    for (const words of calm) expect(await page.words()).toContain(words);
  },
);

test(
  'a translated page (the browser or a service puts other words into the text)',
  row(
    'that its language is not supported; in the original again, a click reads it',
    'no mark on translated words',
  ),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(() => {
      document.documentElement.lang = 'sv';
      document.querySelectorAll('article p').forEach((each) => {
        each.innerHTML =
          '<font><font>Hamnkaptenen sade i fredags att färjan inte går i vinter, och rederiet ville inte säga någonting om det.</font></font>';
      });
    });
    await page.isBare();
    await expect.poll(async () => (await page.ask({ kind: 'state' })).problem).toBe('unsupported-language');
    await page.tab.evaluate((html) => {
      document.documentElement.lang = 'en';
      document.querySelector('article')!.innerHTML = html;
    }, `<h1>Ferry line may halt winter service</h1>${paragraphs()}`);
    await page.ask({ kind: 'read' });
    expect(await page.words()).toEqual(calm);
  },
);

test(
  'a live blog that gets new entries',
  row('marks in each entry, new ones too', 'the marks before stay'),
  async ({ show }) => {
    const entry = (at: string, texts: readonly string[]) =>
      `<article class="live-entry"><h3>${at}</h3>${paragraphs(texts)}</article>`;
    const page = await show(
      pageOf({
        body: `<main><h1>Harbour live</h1><div id="entries">${entry('10:02', PARAGRAPHS.slice(2))}${entry('10:01', PARAGRAPHS.slice(0, 2))}</div></main>`,
      }),
    );
    await page.read();
    await page.shows('Odile Brandt', 'Sources close');
    await page.tab.evaluate(
      (html) => document.querySelector('#entries')!.insertAdjacentHTML('afterbegin', html),
      entry('10:03', OTHER_PARAGRAPHS),
    );
    await page.shows('mayor Lena Ostrow', 'Odile Brandt', 'Sources close');
  },
);
