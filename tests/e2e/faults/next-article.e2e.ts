// One page, one article after another: what the page said of the first is not taken for the second.

import type { StoredReport } from '../../../src/messaging/messages.ts';
import type { TriedPage } from '../harness/tried-page.ts';
import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, paragraphs } from './articles.ts';
import { row } from './row.ts';

/** What the first article says of itself; no address is in it by which it could be told from the second. */
const SAID = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Ferry line may halt winter service',
  author: { '@type': 'Person', name: 'Ines Calder' },
  datePublished: '2026-03-02T08:00:00Z',
  sourceOrganization: { '@type': 'Organization', name: 'Northern Wire' },
})}</script>
<meta property="og:title" content="Ferry line may halt winter service"><meta name="author" content="Ines Calder">
<meta property="og:site_name" content="Harbour Courier">`;

const first = `<article id="first"><h1>Ferry line may halt winter service</h1><p class="byline">By Ines Calder</p>${paragraphs()}</article>`;
const second = `<article id="second"><h1>Bridge at Fennmouth may be closed</h1>${paragraphs(OTHER_PARAGRAPHS)}</article>`;

const reportOf = async (page: TriedPage): Promise<StoredReport | null> =>
  (await page.ask({ kind: 'state' })).report;
const titleOf = async (page: TriedPage): Promise<string | null | undefined> =>
  (await reportOf(page))?.document.title;

test(
  'the next article comes by pushState, and the page’s data of the first one stays',
  row(
    'marks and report of the second, under its own headline',
    'author, date and agency of the first are not said of the second; back at the first they are its own again',
  ),
  async ({ show }) => {
    const page = await show(pageOf({ head: SAID, body: `<main>${first}</main>` }));
    await page.read();
    const before = await reportOf(page);
    expect(before?.document).toMatchObject({ byline: 'Ines Calder', outlet: 'Harbour Courier' });
    await page.tab.evaluate((html) => {
      history.pushState(null, '', '/bridge.html');
      document.title = 'Bridge at Fennmouth may be closed';
      document.querySelector('main')!.innerHTML = html;
    }, second);
    await page.shows('mayor Lena Ostrow');
    await expect.poll(() => titleOf(page)).toBe('Bridge at Fennmouth may be closed');
    const after = await reportOf(page);
    expect(after?.document).toMatchObject({ byline: null, date: null, outlet: 'Harbour Courier' });
    expect(JSON.stringify(after)).not.toMatch(/Calder|Northern Wire/);
    await page.tab.evaluate((html) => {
      history.back();
      document.title = 'Ferry line may halt winter service';
      document.querySelector('main')!.innerHTML = html;
    }, first);
    await page.shows('Odile Brandt');
    await expect.poll(() => titleOf(page)).toBe('Ferry line may halt winter service');
    expect((await reportOf(page))?.document).toEqual(before?.document);
  },
);

test(
  'the page takes another address for the same article',
  row('the same marks', 'what the page says of its article stays said, also when a paragraph is added'),
  async ({ show, calm }) => {
    const page = await show(pageOf({ head: SAID, body: `<main>${first}</main>` }));
    await page.read();
    const before = await reportOf(page);
    await page.tab.evaluate(() => history.replaceState(null, '', '?from=front'));
    await page.tab.evaluate(() => document.querySelector('article')!.append(' '));
    await new Promise((resume) => setTimeout(resume, 900));
    expect(await page.words()).toEqual(calm);
    await page.tab.evaluate(
      (html) => document.querySelector('article')!.insertAdjacentHTML('beforeend', html),
      paragraphs(OTHER_PARAGRAPHS),
    );
    await page.shows('mayor Lena Ostrow');
    await expect
      .poll(async () => (await reportOf(page))?.document)
      .toMatchObject({ byline: before?.document.byline, date: before?.document.date });
  },
);

test(
  'the next article hangs below the first, and the address changes when it is scrolled to',
  row(
    'marks and report of the article that the address names',
    'scrolled back, those of the first one; each under its own headline',
  ),
  async ({ show }) => {
    const page = await show(pageOf({ head: SAID, body: `<main>${first}</main>` }));
    await page.read();
    await page.tab.evaluate((html) => {
      const style = document.createElement('style');
      style.textContent = 'article { min-height: 1500px }';
      document.head.append(style);
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
      const here = location.pathname;
      const seen = new IntersectionObserver(
        (entries) => {
          const { target } = entries.find(({ isIntersecting }) => isIntersecting) ?? {};
          if (target) history.replaceState(null, '', target.id === 'first' ? here : '/bridge.html');
        },
        { rootMargin: '-50% 0px' },
      );
      for (const article of document.querySelectorAll('article')) seen.observe(article);
    }, second);
    await new Promise((resume) => setTimeout(resume, 900));
    await page.shows('Odile Brandt');
    await page.tab.evaluate(() => document.querySelector('#second')!.scrollIntoView());
    await page.shows('mayor Lena Ostrow');
    await expect.poll(() => titleOf(page)).toBe('Bridge at Fennmouth may be closed');
    expect(JSON.stringify(await reportOf(page))).not.toMatch(/Calder|Northern Wire|Brandt/);
    expect((await page.words()).join('|')).not.toContain('Odile Brandt');
    await page.tab.evaluate(() => document.querySelector('#first')!.scrollIntoView());
    await page.shows('Odile Brandt');
    await expect.poll(() => titleOf(page)).toBe('Ferry line may halt winter service');
    expect((await reportOf(page))?.document.byline).toBe('Ines Calder');
  },
);

test(
  'the page goes on to a list of stories, and back to the article',
  row(
    'that there is no article; back at it, its marks',
    'the report of an article that is gone is not shown',
  ),
  async ({ show, calm }) => {
    const page = await show(
      pageOf({ body: `<main>${first.replace(/<p class="byline">.*?<.p>/, '')}</main>` }),
    );
    await page.read();
    const html = await page.tab.evaluate(() => {
      const main = document.querySelector('main')!;
      const before = main.innerHTML;
      history.pushState(null, '', '/');
      main.innerHTML =
        '<ul><li><a href="/ferry">Ferry line may halt</a><li><a href="/bridge">Bridge</a></ul>';
      return before;
    });
    await page.isBare();
    await expect.poll(async () => (await page.ask({ kind: 'state' })).problem).toBe('no-article');
    expect(await reportOf(page)).toBeNull();
    await page.tab.evaluate((before) => {
      history.back();
      document.querySelector('main')!.innerHTML = before;
    }, html);
    await expect.poll(() => page.words()).toEqual(calm);
    await expect.poll(() => reportOf(page)).not.toBeNull();
  },
);
