// Pages of a shape no writer gives them: very deep, very long, very wide, never at rest.

import { expect, test } from './desk.ts';
import { pageOf, PARAGRAPHS, paragraphs } from './articles.ts';
import { row } from './row.ts';

test(
  'elements nested 10,000 deep',
  row('the marks of the article inside', 'no overflow; switched off, the page is as it was'),
  async ({ show, calm }) => {
    const page = await show(pageOf({ body: '' }));
    await page.tab.evaluate((html) => {
      let inner: Element = document.body;
      for (let i = 0; i < 10_000; i += 1) {
        const box = document.createElement(i % 3 === 0 ? 'section' : 'div');
        box.style.display = 'contents'; // so many boxes inside each other crash Chromium by themselves
        inner = inner.appendChild(box);
      }
      inner.innerHTML = html;
    }, `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`);
    expect((await page.ask({ kind: 'read' })).problem).toBeNull();
    expect(await page.words()).toEqual(calm);
    await page.switchMarks(false);
    await page.isBare();
  },
);

test(
  'a text node of a megabyte',
  row('its marks, or in words that the text is too long', 'the page answers meanwhile'),
  async ({ show }) => {
    const filler = 'The old crane on the quay has not moved for years and nobody minds. '.repeat(15_500);
    const page = await show(
      pageOf({ body: `<article><h1>Ferry</h1>${paragraphs()}<p>${filler}</p></article>` }),
    );
    expect(
      await page.tab.evaluate(() => document.querySelector('p:last-of-type')!.textContent.length),
    ).toBeGreaterThan(1_000_000);
    const reading = page.read();
    const asked = performance.now();
    await page.tab.evaluate(() => 1);
    expect(performance.now() - asked).toBeLessThan(5_000);
    const { problem } = await reading;
    expect([null, 'too-long']).toContain(problem);
    if (problem === null) await page.shows('Odile Brandt');
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  '10,000 siblings beside the article',
  row('the same marks', 'switched off, the page is as it was'),
  async ({ show, calm }) => {
    const others = '<div class="item"><a href="/x">Tides</a></div>'.repeat(10_000);
    const page = await show(
      pageOf({
        body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>${others}`,
      }),
    );
    await page.read();
    expect(await page.words()).toEqual(calm);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'the page floods mutations without end',
  row('the same marks', 'the page’s own timers run on'),
  async ({ show, calm }) => {
    const page = await show(
      pageOf({
        body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article><p id="clock"></p>`,
      }),
    );
    await page.read();
    const longest = await page.tab.evaluate(async () => {
      const clock = document.querySelector('#clock')!;
      let worst = 0;
      let last = performance.now();
      const end = last + 2_500;
      while (last < end) {
        for (let i = 0; i < 200; i += 1) clock.textContent = String(i);
        document.querySelector('article')!.toggleAttribute('data-tick');
        document.querySelector('article')!.append(document.createComment('tick'));
        await new Promise((resume) => setTimeout(resume));
        const now = performance.now();
        worst = Math.max(worst, now - last);
        last = now;
      }
      return worst;
    });
    expect(longest).toBeLessThan(1_000);
    await expect.poll(() => page.words()).toEqual(calm);
    await page.switchMarks(false);
    await page.isBare();
  },
);

test(
  'the page rewrites its text without end',
  row('marks on the text as it stands when the page rests', 'off is off while the page goes on'),
  async ({ show }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate((text) => {
      let turn = 0;
      const rewrite = () => {
        const last = document.querySelector('article p:last-of-type')!;
        last.textContent = `${text} In round ${(turn += 1)}, officials said so.`;
        if (turn < 60) setTimeout(rewrite, 30);
      };
      rewrite();
    }, PARAGRAPHS[4]!);
    await page.switchMarks(false);
    await page.isBare();
    await page.switchMarks(true);
    await expect.poll(() => page.tab.evaluate(() => document.body.innerText.includes('round 60'))).toBe(true);
    await page.shows('officials', 'Odile Brandt');
  },
);
