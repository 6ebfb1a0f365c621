import { expect, test } from 'vitest';
import { isArticle } from '../../src/messaging/is-article.ts';
import { articleFromText } from '../../src/text/article.ts';

const sound = {
  ...articleFromText('Officials said so. A link.', { title: 'Officials' }),
  blocks: [{ kind: 'paragraph', span: { start: 0, end: 18 } }],
  links: [{ span: { start: 19, end: 25 }, url: 'https://courier.example/' }],
};

test('an article with blocks and links inside its text is one', () => {
  expect(isArticle(sound)).toBe(true);
});

test.each([
  ['nothing', null],
  ['bare text', 'Officials said so.'],
  ['a text that is no string', { ...sound, text: ['a'] }],
  ['a body that ends behind the text', { ...sound, bodyEnd: 27 }],
  ['a body that ends between characters', { ...sound, bodyEnd: 1.5 }],
  ['a block of no known kind', { ...sound, blocks: [{ kind: 'script', span: { start: 0, end: 1 } }] }],
  ['a block turned round', { ...sound, blocks: [{ kind: 'paragraph', span: { start: 5, end: 1 } }] }],
  ['a block outside', { ...sound, blocks: [{ kind: 'paragraph', span: { start: 0, end: 99 } }] }],
  ['a link without an address', { ...sound, links: [{ span: { start: 0, end: 1 } }] }],
  ['no metadata', { ...sound, metadata: null }],
  ['a title that is no text', { ...sound, metadata: { ...sound.metadata, title: { toString: 1 } } }],
  [
    'a declared source without a name',
    { ...sound, metadata: { ...sound.metadata, declared: [{ url: null }] } },
  ],
])('%s is none', (_what, value) => {
  expect(isArticle(value)).toBe(false);
});
