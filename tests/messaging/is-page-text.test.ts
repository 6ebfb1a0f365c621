import { expect, test } from 'vitest';
import { isPageText } from '../../src/messaging/is-page-text.ts';
import { pageOfText } from '../tabs/page-of-text.ts';

const page = pageOfText('Officials said so. A link.');
const [passage] = page.passages;
const [body, article] = page.boxes;
const withPassage = (facts: object) => ({ ...page, passages: [{ ...passage, ...facts }] });
const withSaid = (facts: object) => ({ ...page, said: { ...page.said, ...facts } });

test('boxes inside each other with passages and links inside them are a page', () => {
  const links = [{ start: 19, end: 25, url: 'https://courier.example/' }];
  expect(isPageText(withPassage({ links }))).toBe(true);
});

test.each([
  ['nothing', null],
  ['bare text', 'Officials said so.'],
  ['no box', { ...page, boxes: [], passages: [] }],
  ['a box without a tag', { ...page, boxes: [{ ...body, tag: 1 }, article] }],
  ['a first box inside another', { ...page, boxes: [{ ...body, parent: 0 }] }],
  ['a box inside a later one', { ...page, boxes: [body, { ...article, parent: 1 }] }],
  ['a second box inside none', { ...page, boxes: [body, { ...article, parent: -1 }] }],
  ['a passage in no box', withPassage({ box: 3 })],
  ['a passage without words', withPassage({ text: '' })],
  ['a text that is no string', withPassage({ text: ['a'] })],
  ['a passage that may show or not', withPassage({ hidden: 'no' })],
  ['a link outside its passage', withPassage({ links: [{ start: 0, end: 99, url: '' }] })],
  ['a link turned round', withPassage({ links: [{ start: 5, end: 1, url: '' }] })],
  ['a link that ends between characters', withPassage({ links: [{ start: 0, end: 1.5, url: '' }] })],
  ['a link without an address', withPassage({ links: [{ start: 0, end: 1 }] })],
  ['a page that says nothing of itself', { ...page, said: null }],
  ['a title that is no text', withSaid({ title: { toString: 1 } })],
  ['a tag without its content', withSaid({ meta: [['author']] })],
  ['a description that is no text', withSaid({ jsonLd: [{}] })],
])('%s is none', (_what, value) => {
  expect(isPageText(value)).toBe(false);
});
