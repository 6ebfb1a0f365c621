// Characters no reader sees, or sees otherwise than they are stored: the marks stand on the words as shown.

import { expect, test } from './desk.ts';
import { pageOf, PARAGRAPHS, paragraphs } from './articles.ts';
import { row } from './row.ts';

/** Puts a character between every two letters of the words of each paragraph. */
const strewn = (character: string): readonly string[] =>
  PARAGRAPHS.map((text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, character));

const page = (texts: readonly string[]): string =>
  pageOf({ body: `<article><h1>Ferry line may halt winter service</h1>${paragraphs(texts)}</article>` });

const CASES: readonly (readonly [fault: string, character: string])[] = [
  ['zero-width and invisible characters inside words', '\u200b\u2060\ufeff'],
  ['soft hyphens inside words', '\u00ad'],
  ['variation selectors and tags, as hidden manifests use them', '\ufe0f\u{e0100}\u{e0041}'],
  ['bidirectional controls inside words', '\u202c\u200e'],
];

for (const [fault, character] of CASES)
  test(
    fault,
    row('the same marks', 'the report names sources as they are read, without the characters'),
    async ({ show, calm }) => {
      const tried = await show(page(strewn(character)));
      const { report } = await tried.read();
      const bare = (words: string): string => words.replaceAll(/[\p{Cf}\ufe0f\u{e0100}]/gu, '');
      expect((await tried.words()).map(bare).toSorted()).toEqual(calm);
      expect(report?.sources.map(({ name }) => name)).toContain('Odile Brandt');
      expect(JSON.stringify(report)).not.toContain(character);
      expect(await tried.isCleanWhenOff()).toBe(true);
    },
  );

test(
  'bidirectional overrides around names and whole paragraphs',
  row('the same marks', 'the report, and so every surface of ours, holds none of the controls'),
  async ({ show, calm }) => {
    const turned = PARAGRAPHS.map(
      (text) => `\u202e\u2067${text.replace('Odile', '\u202eOdile\u202c')}\u2069\u202c`,
    );
    const tried = await show(page(turned));
    const { report } = await tried.read();
    expect((await tried.words()).map((words) => words.replaceAll(/\p{Cf}/gu, '')).toSorted()).toEqual(calm);
    expect(JSON.stringify(report)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  },
);

test(
  'mixed scripts, emoji, combining marks and half characters around the words',
  row('the marks on the English words', 'every mark is whole words of the page'),
  async ({ show }) => {
    const texts = [
      ...PARAGRAPHS,
      'قال Odile Brandt said on Friday that مرحبا was 你好, and the ferry 🚢👩‍👩‍👧 would stop.',
      'Ѕources close to the company said 日本語 e\u0301e\u0301 had been sold, Ольга added.',
    ];
    const tried = await show(page(texts));
    await tried.tab.evaluate(() => {
      const half = document.createElement('p');
      half.textContent = 'Officials \ud83d said \udea2 the pier was open, \ud800 and went home on Monday.';
      document.querySelector('article')!.append(half);
    });
    const { problem, markList } = await tried.read();
    expect(problem).toBeNull();
    await tried.shows('Odile Brandt', 'Sources close to the company');
    const painted = await tried.words();
    expect(painted.length).toBeGreaterThanOrEqual(markList.length);
    const text = await tried.tab.evaluate(() => document.querySelector('article')!.textContent);
    for (const words of painted) expect(text).toContain(words);
    expect(await tried.isCleanWhenOff()).toBe(true);
  },
);
