import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { adoptedInChrome } from '../../src/page/paint/adopted-rules.ts';
import { highlightName } from '../../src/page/paint/mark-style.ts';
import { Painter } from '../../src/page/paint/painter.ts';
import { lookOf, markAll } from './marks.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void;
let painter: Painter;

const show = (attributes: string, beside = ''): void => {
  takeOff = showPage(
    `<main><h1>Harbour master Nora Tidewell said it</h1><div ${attributes}>${paragraphs(3)}</div>${beside}</main>`,
  );
};

beforeEach(() => {
  painter = new Painter(document, adoptedInChrome(document));
});
afterEach(() => {
  painter.clear();
  takeOff();
});

async function paint(): Promise<void> {
  const collected = collectArticle(document)!;
  await painter.paint(markAll(collected.article.text, 'Nora Tidewell said'), lookOf(), collected);
}

/** The elements that the rules for named sources are for. */
const elements = (): string[] => {
  const text = document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  return [...new Set(text.match(/[^\s{},]+(?=::highlight\(hs-2\))/g))].sort();
};

const isMarked = (element: Element): boolean =>
  getComputedStyle(element, `::highlight(${highlightName('named')})`).backgroundColor !== 'rgba(0, 0, 0, 0)';

describe('one rule for the article’s element', () => {
  test.each([
    ['an id', 'id="story"', ['#story', 'h1']],
    ['an id that must be escaped', 'id="the:story"', ['#the\\:story', 'h1']],
    ['a class', 'class="row story"', ['.row', 'h1']],
    ['no name', '', ['h1', 'p']],
  ])('where it has %s', async (_what, attributes, expected) => {
    show(attributes);
    await paint();
    expect(elements().join()).toBe(expected.join());
  });

  test('not by a class that many elements bear', async () => {
    show('class="row story"', '<i class="row"></i>'.repeat(9));
    await paint();
    expect(elements()).toEqual(['.story', 'h1']);
  });

  test('reaches the paragraphs inside it, and no others', async () => {
    show('class="story"', '<p id="beside">The end.</p>');
    await paint();
    expect(isMarked(document.querySelector('.story p')!)).toBe(true);
    expect(isMarked(document.querySelector('h1')!)).toBe(true);
    expect(isMarked(document.querySelector('#beside')!)).toBe(false);
  });

  test('follows where the page gives it another name', async () => {
    show('class="story"');
    await paint();
    document.querySelector('.story')!.className = 'story-open';
    expect(isMarked(document.querySelector('.story-open p')!)).toBe(false);
    painter.rename();
    expect(elements()).toEqual(['.story-open', 'h1']);
    expect(isMarked(document.querySelector('.story-open p')!)).toBe(true);
    document.querySelector('.story-open')!.removeAttribute('class');
    painter.rename();
    expect(isMarked(document.querySelector('p')!)).toBe(true);
  });
});
