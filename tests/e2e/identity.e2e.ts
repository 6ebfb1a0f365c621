// The same page gives the same report in Node.js, Chromium and Firefox: article, claims, marks, every offset.

import { articleOfHtml } from '../../scripts/analyze/read-article.ts';
import { readChoices, readWeights } from '../../scripts/analyze/weights.ts';
import { newsPage } from '../../scripts/bench/news-text.ts';
import { findArticle } from '../../src/article/find-article.ts';
import type { WalkedText } from '../../src/messaging/messages.ts';
import { createReport } from '../../src/report/create-report.ts';
import { PARAGRAPHS, OTHER_PARAGRAPHS, pageOf, paragraphs } from './faults/articles.ts';
import { expect, test } from './faults/desk.ts';
import { row } from './faults/row.ts';

const around = (texts: readonly string[]): string =>
  pageOf({
    body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs([...PARAGRAPHS, ...texts])}</article>`,
  });

const PAGES: readonly (readonly [what: string, html: string])[] = [
  ['plain news', around(OTHER_PARAGRAPHS)],
  ['3,000 words', newsPage(3_000)],
  ['another 1,000 words', newsPage(1_000, 7)],
  [
    'accents, composed and not',
    around([
      'José Ma\u0301rquez and Zoë A\u030Angström told Łódź’s Gazeta that “naïve” plans may fail.',
      'Ελένη Παπά said ΟΔΟΣ and Straße were the same street, İstanbul’s IŞIK reported.',
    ]),
  ],
  [
    'emoji, half characters, invisible ones',
    around([
      'Officials 👩‍👩‍👧🏽 said the 🚢 may sa\u00adil\u200b, 𝐎𝐝𝐢𝐥𝐞 Brandt added.',
      'ﬁnance chief Ǆordan told ＡＮＫＡ ① that it was reportedly ½ done\u2028, he said.',
    ]),
  ],
  [
    'right to left, and east',
    around([
      'قال مسؤول said \u202eecruos a\u202c told דובר that 当局 said 「はい」 on Friday.',
      'Some “nested ‘quotes” said’, «and» others „told“ it…',
    ]),
  ],
  [
    'digits, signs and case of other alphabets',
    around(['The ǅ, ß and ſ were ٣٤ per cent up, TOMAS EKHOLM SAID; 5‰ or −3 °C, sources say.']),
  ],
];

for (const [what, html] of PAGES)
  test(
    `one report in Node.js and in the browser: ${what}`,
    row(
      'the same in every browser',
      'article, report and marks are equal to those of the command line, offset by offset',
    ),
    async ({ desk, show }) => {
      const page = await show(html);
      const { problem, markList, report: kept } = await page.ask({ kind: 'read' });
      expect(problem).toBeNull();
      const walked = await desk.control.evaluate(async (id) => {
        type Tabs = { sendMessage(id: number, message: object, to: object): Promise<{ walked: WalkedText }> };
        const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
        const ask = { to: 'page', kind: 'collect', frame: 0 };
        return (await chrome.tabs.sendMessage(id, ask, { frameId: 0 })).walked;
      }, page.id);
      const { article } = findArticle(walked.page)!;
      const url = article.metadata.url!;
      const inNode = await articleOfHtml(html, url);
      expect(article).toEqual(asJson(inNode));
      const { report, marks } = createReport(inNode, { weights: readWeights(), choices: readChoices });
      const { text, segments: _segments, ...rest } = report;
      expect(kept).toEqual(asJson(rest));
      expect(markList.map(({ words: _words, ...mark }) => mark)).toEqual(asJson(marks));
      expect(marks.length).toBeGreaterThan(5);
      for (const { start, end } of marks) expect(text.slice(start, end)).not.toBe('');
    },
  );

/** As it crosses to another process. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
