// @vitest-environment jsdom
// Annotations of whole pages, given to the programs that read such files: Hypothesis' own anchoring and Apache Annotator.

import { runInThisContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleClients } from '../../../scripts/links/bundle-clients.ts';
import type { Anchored } from '../../../scripts/links/in-page-clients.ts';
import { collectArticle } from '../../../src/page/collect/collect-article.ts';
import { readPageWords } from '../../../src/page/words/read-page-words.ts';
import { searchablePage } from '../../../src/report/anchor/choose-fragment.ts';
import { spanOnPage } from '../../../src/report/anchor/page-span.ts';
import { isPageWords } from '../../../src/report/anchor/page-words.ts';
import { placeOnPage } from '../../../src/report/anchor/place-on-page.ts';
import { createReport } from '../../../src/report/create-report.ts';
import { annotations } from '../../../src/report/formats/annotations.ts';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly conformsTo: string;
  readonly startSelector: XPath;
  readonly endSelector: XPath;
}
interface XPath {
  readonly type: string;
  readonly value: string;
  readonly refinedBy: { readonly type: string; readonly start: number; readonly end: number };
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: unknown;
  readonly target: {
    readonly source: string;
    readonly state?: { readonly type: string; readonly sourceDate: string };
    readonly selector: readonly Selector[];
  };
}
interface AnnotationPage {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly items: readonly Annotation[];
}

const FILLER: readonly string[] = [
  '<p>The harbour of Lower Fenn is deep and the tide is slow, and the old crane has not moved for years now.</p>',
  '<p>Nobody in the town can say when the last of the timber ships came in, though many remember the smell of it.</p>',
];
const SAID = 'Harbour master Odile Brandt said the ferry will stop for the winter.';

const PAGES: readonly (readonly [what: string, body: string])[] = [
  ['plain words', `<p>${SAID}</p>`],
  [
    'white space of the source',
    '<p>Harbour master\n      Odile Brandt said\tthe ferry\n  will stop for the winter.</p>',
  ],
  [
    'entities',
    '<p>Brandt &amp; Sons, Odile Brandt said, will sell the caf&eacute; &ldquo;Quay&rdquo;&nbsp;&mdash; and the ferry &lt;Ada&gt; too.</p>',
  ],
  [
    'a quote that stands three times',
    `<p>${SAID}</p><p>${SAID}</p><p>It was late. ${SAID} Then they left.</p>`,
  ],
  [
    'emoji before',
    `<p>\u{1f6a2}\u{1f6a2} Ships \u{1f44d}\u{1f3fd} and more of them came in.</p><p>${SAID}</p>`,
  ],
  [
    'two paragraphs',
    '<p>“The ferry will stop,” Odile Brandt said. “It will stop for the winter.</p><p>“And the quay will close,” Brandt said.</p>',
  ],
  ['a line break', '<p>Harbour master Odile Brandt said the ferry will stop<br>for the winter.</p>'],
  [
    'a script and hidden words between',
    '<p>Odile Brandt said <script>var quay = 1;</script>the <span hidden>old </span>ferry will stop for the winter.</p>',
  ],
  [
    'links and emphasis',
    '<p>Odile <b>Brandt</b> said the <a href="/x">ferry</a> will <i>stop</i> for the winter.</p>',
  ],
];

beforeAll(async () => {
  runInThisContext(`${await bundleClients()}; globalThis.annotationClients = annotationClients`);
}, 60_000);

function annotate(body: string): AnnotationPage {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<article><h1>Ferry to stop, harbour master says</h1>${FILLER[0]}${body}${FILLER[1]}</article>`;
  const collected = collectArticle(document);
  if (collected === null) throw new Error('no article');
  const { text: _text, segments: _segments, ...report } = createReport(collected.article).report;
  const words = JSON.parse(JSON.stringify(readPageWords(document, collected.map.runs))) as unknown;
  if (!isPageWords(words)) throw new Error('not what the background takes');
  const page = searchablePage(words);
  const places = Object.fromEntries(
    report.statements.map(({ id, start, end }) => [
      id,
      placeOnPage(page, spanOnPage(words, page.starts, { start, end })!)!,
    ]),
  );
  const dated = {
    ...report,
    document: { ...report.document, date: '2031-03-11T10:00:00+02:00', url: 'https://gull.example/a' },
  };
  return JSON.parse(annotations.render(dated, undefined, places)) as AnnotationPage;
}

const selectorOf = ({ target }: Annotation, type: string): Selector =>
  target.selector.find((selector) => selector.type === type)!;

describe.each(PAGES)('annotations of a page with %s', (_what, body) => {
  test('anchor in the right place in either client, and by position alone', async () => {
    const { items } = annotate(body);
    expect(items.length).toBeGreaterThan(0);
    const text = document.body.textContent;
    for (const item of items) {
      const { exact } = selectorOf(item, 'TextQuoteSelector');
      const { start, end } = selectorOf(item, 'TextPositionSelector');
      expect([...text].slice(start, end).join('')).toBe(exact);
      const from = [...text].slice(0, start).join('').length;
      const bounds = [from, from + exact.length];
      const anchored: Anchored = await annotationClients.anchorOne(item.target.selector);
      expect(anchored).toEqual({ hypothesis: bounds, annotator: bounds, position: bounds });
    }
  });

  test('have 32 characters on both sides, and a range in the DOM with the same words', () => {
    const text = annotateText(body);
    for (const item of annotate(body).items) {
      const { exact, prefix = '', suffix = '' } = selectorOf(item, 'TextQuoteSelector');
      expect(text).toContain(`${prefix}${exact}${suffix}`);
      expect([...prefix]).toHaveLength(32);
      expect([...suffix]).toHaveLength(32);
      const range = selectorOf(item, 'RangeSelector');
      expect(rangeOf(range).toString()).toBe(exact);
    }
  });
});

const annotateText = (body: string): string => {
  annotate(body);
  return document.body.textContent;
};

/** As the model says: from the beginning of one selection to the beginning of the other. */
function rangeOf({ startSelector, endSelector }: Selector): Range {
  const range = document.createRange();
  range.setStart(...pointOf(startSelector));
  range.setEnd(...pointOf(endSelector));
  return range;
}

function pointOf({ value, refinedBy: { start } }: XPath): [Text, number] {
  const element = document.evaluate(
    value,
    document,
    null,
    XPathResult.FIRST_ORDERED_NODE_TYPE,
  ).singleNodeValue!;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = start;
  for (let node = walker.nextNode() as Text; ; node = walker.nextNode() as Text) {
    const points = [...node.data];
    if (left <= points.length) return [node, points.slice(0, left).join('').length];
    left -= points.length;
  }
}

test('what surrounds a quote is longer where the same words in the same surroundings stand before it', async () => {
  const { items } = annotate(`<p>${SAID}</p>${FILLER[0]}<p>${SAID}</p>${FILLER[0]}`);
  const wanted = items
    .map((item) => selectorOf(item, 'TextPositionSelector'))
    .map(({ start, end }) => [start, end]);
  const anchored = await Promise.all(items.map(({ target }) => annotationClients.anchorOne(target.selector)));
  expect(anchored.map(({ annotator }) => annotator)).toEqual(wanted);
  expect(new Set(wanted.map(String)).size).toBe(items.length);
});

describe('what the model demands (https://www.w3.org/TR/annotation-model/)', () => {
  const page = (): AnnotationPage => annotate(`<p>${SAID}</p><p>${SAID.replace('ferry', 'tug')}</p>`);

  test('an annotation page has its context, an IRI of its own, its type and its items', () => {
    const { '@context': context, id, type, items } = page();
    expect(context).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(id).toMatch(/^urn:hearsay:[0-9a-f]+$/);
    expect(type).toBe('AnnotationPage');
    expect(items.length).toBeGreaterThan(1);
  });

  test('an annotation has exactly one IRI, the class, a target, and text for a body', () => {
    const { items } = page();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, type, target, body, motivation } of items) {
      expect(id).toMatch(/^urn:hearsay:[0-9a-f]+:\w+$/);
      expect(type).toBe('Annotation');
      expect(['describing', 'classifying']).toContain(motivation);
      expect(target.source).toBe('https://gull.example/a');
      expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String) as string });
    }
  });

  test('times are in UTC, written with a Z', () => {
    for (const { target } of page().items)
      expect(target.state).toEqual({ type: 'TimeState', sourceDate: '2031-03-11T08:00:00.000Z' });
  });

  test('a selector has exactly one of what its class demands; positions are whole and in order', () => {
    for (const item of page().items) {
      const position = selectorOf(item, 'TextPositionSelector');
      expect(Number.isSafeInteger(position.start) && position.start >= 0).toBe(true);
      expect(position.end).toBeGreaterThan(position.start);
      expect(typeof selectorOf(item, 'TextQuoteSelector').exact).toBe('string');
      const fragment = selectorOf(item, 'FragmentSelector');
      expect(fragment.value).toMatch(/^:~:text=/);
      expect(fragment.conformsTo).toMatch(/^https:/);
      const { startSelector, endSelector } = selectorOf(item, 'RangeSelector');
      for (const { type, value } of [startSelector, endSelector])
        expect([type, value[0]]).toEqual(['XPathSelector', '/']);
    }
  });
});
