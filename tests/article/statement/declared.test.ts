import { describe, expect, test } from 'vitest';
import { isPublic, isSamePage, originOf, siteOf } from '../../../src/article/statement/address.ts';
import { readStatement } from '../../../src/article/statement/read-statement.ts';
import { articleData, saidBy } from '../said.ts';

const declaredBy = (said: Parameters<typeof saidBy>[0]) =>
  readStatement(saidBy(said))
    .declared.filter(({ role }) => role !== 'publisher')
    .map(({ role, name, basis, words }) => [role, name, basis, words]);
const declaredIn = (fields: Readonly<Record<string, unknown>>) =>
  declaredBy({ jsonLd: [articleData(fields)] });

describe('an agency among the authors is declared, with the words and where they stand', () => {
  test.each([
    ['as a person', { '@type': 'Person', name: 'Associated Press' }, 'Associated Press'],
    ['as an organisation', { '@type': 'Organization', name: 'AFP' }, 'AFP'],
    ['unlisted, by its shape', { name: 'Northern Wire' }, 'Northern Wire'],
  ])('%s', (_what, author, name) => {
    expect(declaredIn({ author })).toEqual([['agency', name, 'JSON-LD author', name]]);
  });

  test('beside people, and joined with them into one name', () => {
    expect(declaredIn({ author: [{ name: 'Pell Oster' }, { name: 'AFP' }] })).toEqual([
      ['agency', 'AFP', 'JSON-LD author', 'AFP'],
    ]);
    expect(declaredIn({ author: 'Pell Oster und Tomas Reen, dpa' })).toEqual([
      ['agency', 'dpa', 'JSON-LD author', 'Pell Oster und Tomas Reen, dpa'],
    ]);
  });

  test('in meta tags', () => {
    expect(
      declaredBy({
        meta: [
          ['og:site_name', 'The Halm Gull'],
          ['article:author', 'Associated Press in Vell'],
        ],
      }),
    ).toEqual([['agency', 'Associated Press', 'meta article:author', 'Associated Press in Vell']]);
  });

  test('as the publisher of its story on another’s page', () => {
    expect(declaredIn({ publisher: { name: 'Associated Press' } })).toEqual([
      ['agency', 'Associated Press', 'JSON-LD publisher', 'Associated Press'],
    ]);
  });

  test('not where the outlet is that agency', () => {
    const own = saidBy({
      url: 'https://apnews.com/article/gate',
      meta: [['og:site_name', 'AP News']],
      jsonLd: [articleData({ author: 'Associated Press' })],
    });
    expect(readStatement(own).declared.filter(({ role }) => role === 'agency')).toEqual([]);
  });
});

describe('a field that names the outlet or the page declares nothing', () => {
  test.each([
    ['the outlet', { sourceOrganization: { name: 'The Halm Gull' } }],
    ['its short name', { sourceOrganization: { name: 'Halm Gull' } }],
    [
      'a section by its address',
      { sourceOrganization: { name: 'Weather', '@id': 'https://gull.example/weather' } },
    ],
    ['the page', { isBasedOn: 'https://gull.example/news/gate-breaks' }],
    ['another page of the site', { isBasedOn: { url: 'https://www.gull.example/news/flood' } }],
    ['an address without a host', { citation: { name: 'Gate', url: '/news/gate-breaks' } }],
  ])('%s', (_what, fields) => {
    expect(declaredIn(fields)).toEqual([]);
  });

  test('one that names another does', () => {
    expect(declaredIn({ sourceOrganization: { name: 'Northern Wire' } })).toEqual([
      ['agency', 'Northern Wire', 'JSON-LD sourceOrganization', 'Northern Wire'],
    ]);
    expect(declaredIn({ isBasedOn: 'https://heron.example/gate' })).toEqual([
      ['based-on', 'heron.example', 'JSON-LD isBasedOn', 'heron.example'],
    ]);
  });
});

describe('the text’s own address is another site’s', () => {
  const syndicated = (url: string, canonical: string, siteName = 'The Halm Gull') =>
    declaredBy({ url, canonical, meta: [['og:site_name', siteName]] }).map(([, name]) => name);

  test('in syndication', () => {
    expect(syndicated('https://gull.example/news/gate', 'https://heron.example/a/gate')).toEqual([
      'heron.example',
    ]);
  });

  test.each([
    ['a regional domain', 'https://www.gull.co.uk/news/gate', 'https://www.gull.com/news/gate'],
    ['a longer label of the same name', 'https://gull.example/a/gate', 'https://thegull.co.uk/a/gate'],
    ['another host of the site', 'https://amp.gull.example/gate', 'https://www.gull.example/gate'],
    [
      'a fast copy',
      'https://gull-example.cdn.ampproject.org/c/s/gull.example/gate',
      'https://gull.example/gate',
    ],
    [
      'an archive',
      'https://web.archive.org/web/20260302000000/https://gull.example/gate',
      'https://gull.example/gate',
    ],
    ['an archive that tells nothing', 'https://archive.ph/AbCdE', 'https://gull.example/gate'],
    ['a saved file', 'file:///home/ann/gate.html', 'https://gull.example/gate'],
    ['a server for tests', 'http://localhost:8080/gate', 'https://gull.example/gate'],
    ['a number', 'http://192.168.0.7/gate', 'https://gull.example/gate'],
    ['a front page', 'https://gull.example/news/gate', 'https://heron.example/'],
    ['a copy under another name', 'https://mirror-host.example/gate', 'https://halmgull.example/gate'],
  ])('not by %s', (_what, url, canonical) => {
    expect(syndicated(url, canonical)).toEqual([]);
  });
});

test('addresses', () => {
  expect(siteOf('news.gull.co.uk')).toBe('gull.co.uk');
  expect(siteOf('www2.bbc.com')).toBe('bbc.com');
  expect(originOf('https://web.archive.org/web/2026/https://gull.example/gate')).toBe(
    'https://gull.example/gate',
  );
  expect(isPublic('https://gull.example/')).toBe(true);
  expect(isPublic('http://localhost/')).toBe(false);
  expect(isSamePage('https://gull.example/a/gate?x=1', 'https://www.gull.example/a/gate/#top')).toBe(true);
  expect(
    isSamePage(
      'https://gull.example/news/gate-breaks-231845',
      'https://gull.example/amp/gate-breaks-231845.html',
    ),
  ).toBe(true);
  expect(isSamePage('https://gull.example/news/gate', 'https://gull.example/sport/gate')).toBe(false);
  expect(isSamePage('https://gull.example/a/gate', 'https://heron.example/a/gate')).toBe(false);
});
