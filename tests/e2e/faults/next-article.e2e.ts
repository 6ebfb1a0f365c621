// One page, one article after another.

import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, paragraphs } from './articles.ts';
import { row } from './row.ts';

const first = `<article id="first"><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`;
const second = `<article id="second"><h1>Bridge at Fennmouth may be closed</h1>${paragraphs(OTHER_PARAGRAPHS)}</article>`;

test(
  'the next article hangs below the first, and the address changes when it is scrolled to',
  row('marks and report of the article that the address names', 'scrolled back, those of the first one'),
  async ({ show }) => {
    const page = await show(pageOf({ body: `<main>${first}</main>` }));
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
    expect((await page.words()).join('|')).not.toContain('Odile Brandt');
    await page.tab.evaluate(() => document.querySelector('#first')!.scrollIntoView());
    await page.shows('Odile Brandt');
    expect((await page.words()).join('|')).not.toContain('Ostrow');
  },
);
