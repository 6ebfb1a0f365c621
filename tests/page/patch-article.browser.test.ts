import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectArticle, type CollectedArticle } from '../../src/page/collect/collect-article.ts';
import { patchArticle } from '../../src/page/collect/patch-article.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void;
let before: CollectedArticle;
const paragraph = (at: number): HTMLElement => document.querySelectorAll<HTMLElement>('article p')[at]!;

beforeEach(() => {
  takeOff = showPage(`<main><article><h1>Harbour</h1>${paragraphs(6)}</article></main>`);
  before = collectArticle(document)!;
});
afterEach(() => {
  takeOff();
  document.documentElement.removeAttribute('lang');
});

describe('other words in known paragraphs', () => {
  test.each<[string, () => Node]>([
    [
      'a text node rewritten',
      () => {
        const text = paragraph(2).firstChild as Text;
        text.data = 'The pilot said, late at night, that the tide was wrong, and went home.';
        return text;
      },
    ],
    [
      'a paragraph filled anew',
      () => {
        paragraph(2).innerHTML =
          'The <b>pilot</b> said, late at night, that the tide was wrong, and went home.';
        return paragraph(2);
      },
    ],
    [
      'text wrapped by a translator',
      () => {
        paragraph(2).innerHTML =
          '<font><font>The pilot said, late at night, that the tide was wrong, and went home.</font></font>';
        return paragraph(2).firstChild!;
      },
    ],
  ])('%s gives what a whole reading gives', (_, change) => {
    const touched = new Set([change()]);
    const patched = patchArticle(before, touched)!;
    const whole = collectArticle(document)!;
    expect(patched.article).toEqual(whole.article);
    expect(patched.map.runs).toEqual(whole.map.runs);
    expect(patched.article.text).toContain('the tide was wrong');
  });

  test('the paragraphs beside it are not read again', () => {
    paragraph(2).textContent = 'The pilot said, late at night, that the tide was wrong, and went home.';
    const patched = patchArticle(before, new Set([paragraph(2)]))!;
    const same = patched.parts.inside.filter((part) => before.parts.inside.includes(part));
    expect(same).toHaveLength(before.parts.inside.length - 1);
  });
});

test.each<[string, () => Node]>([
  [
    'a paragraph that came',
    () => {
      paragraph(2).insertAdjacentHTML('afterend', paragraphs(1));
      return document.querySelector('article')!;
    },
  ],
  [
    'a paragraph that went',
    () => {
      paragraph(2).remove();
      return document.querySelector('article')!;
    },
  ],
  [
    'a paragraph that became a list',
    () => {
      paragraph(2).innerHTML = '<ul><li>The pilot said no.</li><li>The mate said yes.</li></ul>';
      return paragraph(2);
    },
  ],
  [
    'a paragraph that leads elsewhere now',
    () => {
      paragraph(2).innerHTML = 'Read also: <a href="/x">The pilot who said no</a>';
      return paragraph(2);
    },
  ],
  [
    'a paragraph the page hid',
    () => {
      paragraph(2).style.display = 'none';
      return paragraph(2);
    },
  ],
  [
    'a page in another language',
    () => {
      document.documentElement.lang = 'de';
      paragraph(2).textContent =
        'Der Lotse sagte spät in der Nacht, dass die Flut falsch sei, und ging heim.';
      return paragraph(2);
    },
  ],
])('%s is more than that: the page is to be read as a whole', (_, change) => {
  expect(patchArticle(before, new Set([change()]))).toBeNull();
});
