import { afterEach, describe, expect, test } from 'vitest';
import { isInSight, partInSight } from '../../src/page/collect/part-in-sight.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void = () => undefined;
afterEach(() => {
  takeOff();
  scrollTo(0, 0);
});

const article = (id: string, count = 4, style = ''): string =>
  `<article id="${id}" style="height: 1500px; ${style}"><h1>Harbour</h1><div>${paragraphs(count)}</div></article>`;
const at = (id: string): Element => document.getElementById(id)!;
const show = (html: string, scrollTo: string): void => {
  takeOff = showPage(html);
  at(scrollTo).scrollIntoView({ behavior: 'instant' });
};
/** From the element that the first article's text stands in. */
const part = (): Element | null => partInSight(at('first').querySelector('div')!.parentElement!);

describe('the article that the reader has come to', () => {
  test('below the first one', () => {
    show(`<main>${article('first')}${article('second')}</main>`, 'second');
    expect(part()).toBe(at('second'));
  });

  test('where each stands in boxes of its own', () => {
    show(
      `<main><div>${article('first')}</div><section id="box">${article('second')}</section></main>`,
      'second',
    );
    expect(part()).toBe(at('box'));
  });

  test('above it again', () => {
    show(`<main>${article('second')}${article('first')}</main>`, 'second');
    expect(part()).toBe(at('second'));
  });
});

describe('none', () => {
  test('while the first one is in sight', () => {
    show(`<main>${article('first')}${article('second')}</main>`, 'first');
    expect(isInSight(at('first'))).toBe(true);
    expect(part()).toBeNull();
  });

  test.each([
    ['a list of links', '<section id="other" style="height: 1500px"><h2>More</h2><p>Tides</p></section>'],
    ['comments', `<section id="other" style="height: 1500px"><h2>Comments</h2>${paragraphs(9)}</section>`],
    ['a dialog that goes along', article('other', 4, 'position: fixed; inset: 0')],
  ])('in %s', (_what, html) => {
    show(`<main>${article('first')}${html}<p style="height: 1500px" id="end">The end.</p></main>`, 'end');
    expect(isInSight(at('first'))).toBe(false);
    expect(part()).toBeNull();
  });

  test('where the page has put the first one away', () => {
    show(`<main>${article('first')}${article('second')}</main>`, 'second');
    const gone = at('first');
    gone.remove();
    expect(partInSight(gone)).toBeNull();
  });
});
