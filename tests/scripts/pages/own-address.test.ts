import { expect, test } from 'vitest';
import { ownAddress } from '../../../scripts/pages/own-address.ts';

const page = (head: string): Buffer => Buffer.from(`<html><head>${head}</head><body>The quay.</body></html>`);
const MADE_UP = 'https://saved-page.example/a%20page';

test.each<[string, string, string | undefined, string]>([
  [
    'the address that is written down comes first',
    '<link rel="canonical" href="https://news.example/quay">',
    'https://news.example/quay?from=rss',
    'https://news.example/quay?from=rss',
  ],
  [
    'else it is the canonical one, unquoted and with character references, too',
    '<link href=https://news.example/quay?a=1&amp;b=2 rel=canonical>',
    undefined,
    'https://news.example/quay?a=1&b=2',
  ],
  ['without any, one is made up', '', undefined, MADE_UP],
  ['so where the canonical one is none', '<link rel="canonical" href="https://">', undefined, MADE_UP],
  ['so where it names no host', '<link rel="canonical" href="/quay">', undefined, MADE_UP],
])('%s', (_what, head, known, expected) => {
  expect(ownAddress('a page', page(head), known)).toBe(expected);
});
