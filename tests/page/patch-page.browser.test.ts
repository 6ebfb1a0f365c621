import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patchPage } from '../../src/page/collect/patch-page.ts';
import { saysTheSame } from '../../src/page/collect/says-the-same.ts';
import { walkDocument, type WalkedPage } from '../../src/page/collect/walked-page.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void;
let before: WalkedPage;
const paragraph = (at: number): HTMLElement => document.querySelectorAll<HTMLElement>('article p')[at]!;

beforeEach(() => {
  takeOff = showPage(`<main><article><h1>Harbour</h1>${paragraphs(6)}</article></main>`);
  before = walkDocument(document)!;
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
    const patched = patchPage(before, touched)!;
    const whole = walkDocument(document)!;
    expect(patched).toEqual(whole);
    expect(patched.text.passages.some(({ text }) => text.includes('the tide was wrong'))).toBe(true);
  });

  test('the paragraphs beside it are not read again', () => {
    paragraph(2).textContent = 'The pilot said, late at night, that the tide was wrong, and went home.';
    const patched = patchPage(before, new Set([paragraph(2)]))!;
    const same = patched.text.passages.filter((passage) => before.text.passages.includes(passage));
    expect(same).toHaveLength(before.text.passages.length - 1);
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
    'a paragraph the page hid',
    () => {
      paragraph(2).style.display = 'none';
      return paragraph(2);
    },
  ],
])('%s is more than that: the page is to be read as a whole', (_, change) => {
  expect(patchPage(before, new Set([change()]))).toBeNull();
});

describe('whether a page that changed says the same', () => {
  const own = () => before.text.passages.flatMap(({ text }, i) => (text.length > 40 ? [i] : []));
  const isSame = (): boolean => saysTheSame(before.text, walkDocument(document)!.text, own());

  beforeEach(() => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p class="clock">12:01</p>');
    before = walkDocument(document)!;
  });

  test.each<[string, boolean, () => void]>([
    ['nothing', true, () => undefined],
    ['the same words in other nodes', true, () => (paragraph(2).innerHTML = String(paragraph(2).innerHTML))],
    ['a clock beside the article', true, () => (document.querySelector('.clock')!.textContent = '12:02')],
    [
      'a label that became a text',
      false,
      () =>
        (document.querySelector('.clock')!.textContent = 'At noon the pilot said that the tide was wrong.'),
    ],
    ['a word in the article', false, () => (paragraph(2).firstChild as Text).appendData(' Still.')],
    ['a paragraph fewer', false, () => paragraph(2).remove()],
    [
      'a paragraph that is hidden now',
      false,
      () =>
        paragraph(2).insertAdjacentHTML(
          'beforebegin',
          '<style>article p:nth-of-type(3) { display: none }</style>',
        ),
    ],
    ['another language', false, () => (document.documentElement.lang = 'de')],
  ])('%s: %s', (_what, same, change) => {
    change();
    expect(isSame()).toBe(same);
  });
});
