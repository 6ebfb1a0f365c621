// A dialog over the page, and the article behind it kept from screen readers (aria-hidden) as long as it is open.

import { expect, test } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, paragraphs } from './articles.ts';
import { row } from './row.ts';
import type { TriedPage } from '../harness/tried-page.ts';

const STYLE =
  '<style>.over { position: fixed; inset: 15% 20%; overflow: auto; background: #fff; border: 1px solid }</style>';
const article = `<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`;
const dialog = (words: string): string => `<div class="over" role="dialog" aria-modal="true">${words}</div>`;

const CONSENT = dialog(`<h2>We value your privacy</h2>
  <p>We and our partners may store or access information on a device, such as cookies, and process personal data, such as unique identifiers, in order to select advertisements and to measure what is read on this site.</p>
  <p>With your permission we may use precise location data. Some partners could process your data on the basis of a legitimate interest, which you may object to at any time by coming back to this site.</p>
  <p><button>Accept</button></p>`);
const NEWSLETTER = dialog(`<h2>The harbour in your letter box</h2>
  <p>Our newsletter may be the best thing that happens to your morning: every day the ten stories that matter, sent by our editors at six.</p>
  <p>You could stop it at any time with one click, and your address is not given to anybody.</p>`);
const UNSAID = NEWSLETTER.replace('role="dialog" aria-modal="true"', '');
const SHARE = dialog('<p>Copy link</p>');

const marksInDialog = (page: TriedPage): Promise<number> =>
  page.tab.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((each) => [...each]);
    return ranges.filter(({ startContainer }) => startContainer.parentElement?.closest('.over')).length;
  });

const before: readonly (readonly [what: string, dialog: string, behind: (html: string) => string])[] = [
  ['a consent dialog', CONSENT, (html) => `<div id="app" aria-hidden="true"><main>${html}</main></div>`],
  [
    'a consent dialog that does not say it is one',
    CONSENT.replace('role="dialog" aria-modal="true"', ''),
    (html) => `<div id="app" aria-hidden="true"><main>${html}</main></div>`,
  ],
  ['a gallery of few words', SHARE, (html) => `<main aria-hidden="true">${html}</main>`],
];

for (const [what, over, behind] of before)
  test(
    `read with ${what} over the page, which hides the article from screen readers`,
    row('the marks of the article', 'the dialog is not read; closing it changes nothing'),
    async ({ show, calm }) => {
      const page = await show(pageOf({ head: STYLE, body: behind(article) + over }));
      expect((await page.read()).problem).toBeNull();
      expect(await page.words()).toEqual(calm);
      expect(await marksInDialog(page)).toBe(0);
      await page.tab.evaluate(() => {
        document.querySelector('.over')!.remove();
        document.querySelector('[aria-hidden]')!.removeAttribute('aria-hidden');
      });
      await new Promise((resume) => setTimeout(resume, 900));
      expect(await page.words()).toEqual(calm);
    },
  );

const after: readonly (readonly [what: string, dialog: string, behind: string])[] = [
  ['a dialog far from the article', NEWSLETTER, '#app'],
  ['a newsletter dialog beside it', NEWSLETTER, 'main'],
  ['a newsletter dialog that does not say it is one', UNSAID, 'main'],
  ['a share sheet of two words', SHARE, 'main'],
];

for (const [what, over, behind] of after)
  test(
    `opened over a page that was read: ${what}`,
    row(
      'the marks stay, while it is open and when it has gone',
      'the report stays that of the article; new paragraphs are marked, dialog or not',
    ),
    async ({ show, calm }) => {
      const page = await show(pageOf({ head: STYLE, body: `<div id="app"><main>${article}</main></div>` }));
      const { report } = await page.read();
      await page.tab.evaluate(
        ([html, hidden]) => {
          document.body.insertAdjacentHTML('beforeend', html!);
          document.querySelector(hidden!)!.setAttribute('aria-hidden', 'true');
        },
        [over, behind],
      );
      await new Promise((resume) => setTimeout(resume, 900));
      expect(await page.words()).toEqual(calm);
      await page.tab.evaluate(
        (html) => document.querySelector('article')!.insertAdjacentHTML('beforeend', html),
        paragraphs(OTHER_PARAGRAPHS),
      );
      await page.shows('mayor Lena Ostrow');
      for (const words of calm) expect(await page.words()).toContain(words);
      expect(await marksInDialog(page)).toBe(0);
      // It fades out: first the dialog goes, the attribute a moment later.
      await page.tab.evaluate((hidden) => {
        document.querySelector('.over')!.remove();
        setTimeout(() => document.querySelector(hidden)!.removeAttribute('aria-hidden'), 1200);
      }, behind);
      await new Promise((resume) => setTimeout(resume, 2000));
      for (const words of calm) expect(await page.words()).toContain(words);
      const now = await page.ask({ kind: 'state' });
      expect(now.report?.document.title).toBe(report?.document.title);
      expect(now.report?.sources.map(({ name }) => name)).toContain('Odile Brandt');
    },
  );
