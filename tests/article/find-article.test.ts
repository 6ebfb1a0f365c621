import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PART_GAP } from '../../src/article/compose-article.ts';
import { findArticle } from '../../src/article/find-article.ts';
import type { PageBox, PageText } from '../../src/article/page-text.ts';
import { isPageText } from '../../src/messaging/is-page-text.ts';
import { pageOfText } from '../tabs/page-of-text.ts';

const SENTENCE =
  'The harbour master said that the ferry would sail all year, whatever the council thinks of it.';
const NOBODY = pageOfText('').said;
const PLAIN = { names: '', role: null, veiled: false, pictured: false, fielded: false };

/** A page of one box per paragraph, all inside the body. */
function pageOf(
  ...paragraphs: readonly (readonly [tag: string, text: string, hidden?: boolean])[]
): PageText {
  const boxes: PageBox[] = [{ tag: 'body', parent: -1, ...PLAIN }];
  for (const [tag] of paragraphs) boxes.push({ tag, parent: 0, ...PLAIN });
  const passages = paragraphs.map(([, text, hidden = false], i) => ({
    box: i + 1,
    text,
    links: [],
    linkedLength: 0,
    hidden,
  }));
  return { boxes, passages, said: NOBODY };
}

describe('the article of a page', () => {
  test('is its running text, and behind it the headline that the text repeats', () => {
    const headline = 'The ferry would sail all year, says harbour master';
    const found = findArticle(pageOf(['h1', headline], ['p', SENTENCE], ['p', SENTENCE]))!;
    expect(found.article.text).toBe([SENTENCE, SENTENCE, headline].join(PART_GAP));
    expect(found.article.text.slice(0, found.article.bodyEnd)).toBe([SENTENCE, SENTENCE].join(PART_GAP));
    expect(found.place).toEqual({ container: 0, passages: [1, 2, 0] });
  });

  test('leaves out what the page hides, unless it hides nearly all', () => {
    const hidden = findArticle(pageOf(['p', SENTENCE], ['p', SENTENCE, true], ['p', SENTENCE]))!;
    expect(hidden.place.passages).toEqual([0, 2]);
    const loading = findArticle(pageOf(['p', SENTENCE, true], ['p', SENTENCE, true], ['p', SENTENCE]))!;
    expect(loading.place.passages).toEqual([0, 1, 2]);
  });

  test.each([
    ['a page without words', pageOf()],
    ['a page of labels', pageOf(['p', 'Home'], ['p', 'Sport'], ['p', 'Weather'])],
    ['a page of headings', pageOf(['h2', SENTENCE], ['h2', SENTENCE])],
  ])('there is none in %s', (_what, page) => {
    expect(findArticle(page)).toBeNull();
  });
});

const box = (index: number) =>
  fc.record({
    tag: fc.constantFrom(
      'div',
      'p',
      'article',
      'h1',
      'h2',
      'li',
      'blockquote',
      'figcaption',
      'aside',
      'table',
    ),
    parent: fc.integer({ min: index === 0 ? -1 : 0, max: index - 1 }),
    names: fc.constantFrom(
      '',
      'article-body',
      'related-links',
      'live-entry',
      'caption',
      'paywall',
      'standfirst',
    ),
    role: fc.constantFrom(null, 'main', 'navigation', 'dialog'),
    veiled: fc.boolean(),
    pictured: fc.boolean(),
    fielded: fc.boolean(),
  });

const passage = (boxes: number) =>
  fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }).chain((text) =>
    fc.record({
      box: fc.integer({ min: 0, max: boxes - 1 }),
      text: fc.constant(text),
      linkedLength: fc.integer({ min: 0, max: text.length }),
      hidden: fc.boolean(),
      links: fc.array(
        fc.record({ start: fc.constant(0), end: fc.integer({ min: 0, max: text.length }), url: fc.webUrl() }),
        { maxLength: 2 },
      ),
    }),
  );

const text = fc.option(fc.string({ unit: 'binary' }));
const pairs = fc.array(fc.tuple(fc.constantFrom('og:title', 'author', 'og:type'), fc.string()), {
  maxLength: 3,
});
const said = fc.record({
  url: fc.option(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }))),
  language: text,
  title: text,
  meta: pairs,
  jsonLd: fc.array(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), { maxLength: 2 }),
  date: text,
  canonical: fc.option(fc.oneof(fc.webUrl(), fc.string())),
});

/** Any page that a page script may send, sound or forged. */
const anyPage: fc.Arbitrary<PageText> = fc.integer({ min: 1, max: 12 }).chain((boxes) =>
  fc.record({
    boxes: fc.tuple(...Array.from({ length: boxes }, (_, index) => box(index))),
    passages: fc.array(passage(boxes), { maxLength: 20 }),
    said,
  }),
);

test('boxes in boxes without end: the text is found, in the time that a flat page takes a few times over', () => {
  const deep = 12_000;
  const nested: PageBox[] = Array.from({ length: deep }, (_, i) => ({
    tag: 'div',
    parent: i - 1,
    names: 'x',
    role: null,
  }));
  const passages = Array.from({ length: deep }, (_, box) => ({
    box,
    text: SENTENCE,
    links: [],
    linkedLength: 0,
  }));
  const flat = nested.map((one, i) => ({ ...one, parent: i === 0 ? -1 : 0 }));
  const took = (boxes: readonly PageBox[]): number => {
    const start = performance.now();
    expect(findArticle({ boxes, passages, said: NOBODY })).not.toBeNull();
    return performance.now() - start;
  };
  took(flat);
  expect(took(nested)).toBeLessThan(took(flat) * 5 + 500);
}, 60_000);

test('of any page: no throw, offsets inside, and the text is the words of its passages', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      expect(isPageText(page)).toBe(true);
      const found = findArticle(page);
      if (found === null) return;
      const { article, place } = found;
      expect(article.text).toBe(place.passages.map((at) => page.passages[at]!.text).join(PART_GAP));
      expect(page.boxes[place.container]).toBeDefined();
      expect(article.bodyEnd).toBeLessThanOrEqual(article.text.length);
      for (const { span } of [...article.blocks, ...article.links]) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(article.text.length);
      }
    }),
  );
});
