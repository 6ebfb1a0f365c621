import { expect, test } from 'vitest';
import { ownAddresses } from '../../../scripts/pages/own-addresses.ts';

const MADE_UP = 'https://saved-page.example/a%20page';

const page = (head: string): Buffer => Buffer.from(`<html><head>${head}</head><body>The quay.</body></html>`);

test.each<[string, string, string | undefined, string[]]>([
  [
    'the address that is written down comes first, then the canonical one',
    '<link rel="canonical" href="https://news.example/quay">',
    'https://news.example/quay?from=rss',
    ['https://news.example/quay?from=rss', 'https://news.example/quay', MADE_UP],
  ],
  [
    'a canonical address may be relative, unquoted, with character references',
    '<link href=/quay?a=1&amp;b=2 rel=canonical>',
    'https://news.example/old',
    ['https://news.example/old', 'https://news.example/quay?a=1&b=2', MADE_UP],
  ],
  [
    'a page of http is found at https, too',
    '<link rel="canonical" href="http://news.example/quay">',
    'http://news.example/quay',
    ['http://news.example/quay', 'https://news.example/quay', MADE_UP],
  ],
  [
    'a page that nothing is known of is opened at its canonical address',
    '<link rel="canonical" href="https://news.example/quay">',
    undefined,
    ['https://news.example/quay', MADE_UP],
  ],
  ['without any, an address is made up', '', undefined, [MADE_UP]],
  [
    'a canonical address that is none counts for nothing',
    '<link rel="canonical" href="https://">',
    undefined,
    [MADE_UP],
  ],
])('%s', (_what, head, known, expected) => {
  expect(ownAddresses('a page', page(head), known)).toEqual(expected);
});
