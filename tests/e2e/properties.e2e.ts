// What holds on every page and after every change, in the built extension: pages and changes from a grammar, fixed seeds.

import fc from 'fast-check';
import type { MarkCategory } from '../../src/report/report.ts';
import { PAINT_ORDER, highlightName } from '../../src/page/paint/mark-style.ts';
import { changes, changePage, trees } from './faults/grammar.ts';
import { pageOf, paragraphs } from './faults/articles.ts';
import { expect, test } from './faults/desk.ts';
import { row } from './faults/row.ts';
import { waitFor } from './harness/browser.ts';
import type { TriedPage } from './harness/tried-page.ts';

/** Without what is rendered as nothing, or as a blank: article text and page differ in these alone. */
const bare = (text: string): string => text.replaceAll(/[\s\p{Cf}\ufe0f]/gu, '');

/** The characters alone: marks that are painted anew come behind those that stayed. */
const lettersOf = (text: string | null | undefined): string => [...bare(text ?? '')].sort().join('');

/** The characters painted in each category; null where a range has lost its text. */
const painted = (page: TriedPage): Promise<Record<string, string | null>> =>
  page.tab.evaluate(() => {
    const wordsOf = (range: AbstractRange): string | null => {
      const { data } = range.startContainer as Text;
      const isSound = range.startContainer.isConnected && range.endOffset <= data.length;
      return isSound ? data.slice(range.startOffset, range.endOffset) : null;
    };
    return Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => {
        const words = [...ranges].map(wordsOf);
        return [name, words.includes(null) ? null : words.join('')] as const;
      }),
    );
  });

/** What the report says is marked, in the same shape. Quotes longer than what is kept of them are cut. */
async function reported(page: TriedPage): Promise<Record<string, string>> {
  const { markList } = await page.ask({ kind: 'state' });
  const of = (category: MarkCategory): string =>
    markList
      .filter((mark) => mark.category === category)
      .map(({ words }) => bare(words))
      .join('');
  return Object.fromEntries(PAINT_ORDER.map((category) => [highlightName(category), of(category)]));
}

async function agrees(page: TriedPage): Promise<boolean> {
  const [shown, told] = [await painted(page), await reported(page)];
  return Object.keys(told).every(
    (name) => shown[name] !== null && lettersOf(shown[name]) === lettersOf(told[name]),
  );
}

/** The page as saved, shadow trees with it, and every style sheet and highlight that stands in it. */
const trace = (page: TriedPage): Promise<string> =>
  page.tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const sheets = [document, ...roots].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
    const html = [document.documentElement.outerHTML, ...roots.map(({ innerHTML }) => innerHTML)];
    return JSON.stringify([html, sheets, CSS.highlights.size]);
  });

const write = (page: TriedPage, html: string): Promise<void> =>
  page.tab.evaluate((written) => document.querySelector('article')!.setHTMLUnsafe(written), html);

const withText = (html: string): string => `${paragraphs()}${html}${paragraphs()}`;

test(
  'any page of a grammar (blocks, inlines, hidden parts, shadow trees, tables, odd nesting)',
  row(
    'marks on the words of the report',
    'no error, marks equal the report, the saved page unchanged, off is clean',
  ),
  async ({ desk, show }) => {
    test.setTimeout(90_000);
    const page = await show(pageOf());
    const errors = await desk.reader.extensionErrors();
    await fc.assert(
      fc.asyncProperty(trees, async (html) => {
        await write(page, withText(html));
        const before = await trace(page);
        const { phase, markList } = await page.ask({ kind: 'read' });
        expect(phase).toBe('read');
        expect(markList.length).toBeGreaterThan(5);
        for (const { start, end } of markList) expect(start).toBeLessThan(end);
        await waitFor('marks equal to the report', () => agrees(page));
        expect(JSON.parse(await trace(page))[0]).toEqual(JSON.parse(before)[0]);
        await page.switchMarks(false);
        expect(await trace(page)).toBe(before);
      }),
      { numRuns: 25, seed: 20_261_125, interruptAfterTimeLimit: 60_000 },
    );
    expect(await desk.reader.extensionErrors()).toEqual(errors);
  },
);

test(
  'any series of changes to a marked page (insert, remove, split, edit, move, wrap)',
  row('marks on the text as it stands', 'the same marks as reading the page anew gives; off is clean'),
  async ({ desk, show }) => {
    test.setTimeout(90_000);
    const page = await show(pageOf());
    const errors = await desk.reader.extensionErrors();
    await fc.assert(
      fc.asyncProperty(trees, changes, async (html, series) => {
        await write(page, withText(html));
        await page.ask({ kind: 'read' });
        await page.tab.evaluate(changePage, series);
        await new Promise((resume) => setTimeout(resume, 500)); // longer than the page script waits for quiet
        await waitFor('marks equal to the report', () => agrees(page));
        const followed = Object.values(await painted(page)).map(lettersOf);
        const { phase } = await page.ask({ kind: 'read' });
        expect(phase).toBe('read');
        await waitFor('marks equal to the report', () => agrees(page));
        expect(Object.values(await painted(page)).map(lettersOf)).toEqual(followed);
        await page.switchMarks(false);
        expect(JSON.parse(await trace(page)).slice(1)).toEqual([expect.arrayContaining([0]), 0]);
      }),
      { numRuns: 12, seed: 20_261_126, interruptAfterTimeLimit: 60_000 },
    );
    expect(await desk.reader.extensionErrors()).toEqual(errors);
  },
);
