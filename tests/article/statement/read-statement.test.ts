import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../src/article/statement/read-statement.ts';
import { articleData, saidBy } from '../said.ts';

const article = (fields: Readonly<Record<string, unknown>>, headings: readonly string[] = []) =>
  readStatement(saidBy({ jsonLd: [articleData(fields)] }), headings);
const authorsOf = (author: unknown): readonly string[] =>
  article({ author }).authors.map(({ words }) => words);

describe('authors are found in every shape that pages give them', () => {
  test.each([
    ['a string', 'Pell Oster', ['Pell Oster']],
    ['an object', { '@type': 'Person', name: 'Pell Oster' }, ['Pell Oster']],
    ['a list in a list', [{ name: 'Pell Oster' }, [{ name: 'Tomas Reen' }]], ['Pell Oster', 'Tomas Reen']],
    ['a list of names', { name: ['Pell Oster', 'Tomas Reen'] }, ['Pell Oster', 'Tomas Reen']],
    ['given and family name', { givenName: 'Pell', familyName: 'Oster' }, ['Pell Oster']],
    ['with character references', { name: 'P&eacute;ll O&#8217;Ster' }, ['Péll O’Ster']],
  ])('%s', (_what, author, names) => {
    expect(authorsOf(author)).toEqual(names);
  });

  test('an "@id" that leads to a person elsewhere on the page', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Gate breaks at Halm',
          author: { '@id': '#p' },
          publisher: { '@id': '#o' },
        },
        { '@type': 'Person', '@id': '#p', name: 'Pell Oster' },
        { '@type': 'Organization', '@id': '#o', name: 'The Halm Gull' },
      ],
    };
    const read = readStatement(saidBy({ meta: [], jsonLd: [JSON.stringify(graph)] }));
    expect(read.authors.map(({ words }) => words)).toEqual(['Pell Oster']);
    expect(read.outlet).toBe('The Halm Gull');
  });

  test('markup is no name', () => {
    expect(authorsOf({ name: '<img src=x onerror=alert(1)>' })).toEqual([]);
    expect(authorsOf({ name: '&lt;script&gt;alert(1)&lt;/script&gt;' })).toEqual([]);
  });
});

describe('JSON-LD is read in spite of what stands around it', () => {
  const json = articleData({ datePublished: '2026-03-02T08:00:00Z' });

  test.each([
    ['CDATA in line comments', `\n//<![CDATA[\n${json}\n//]]>\n`],
    ['CDATA in block comments', `/*<![CDATA[*/${json}/*]]>*/`],
    ['a comment of HTML', `<!-- ${json} -->`],
    ['raw line breaks inside strings', json.replace('Gate breaks', 'Gate\n breaks')],
    ['a comma too many', json.replace('}', ',}')],
  ])('%s', (_what, script) => {
    expect(readStatement(saidBy({ jsonLd: [script] })).published).toBe('2026-03-02T08:00:00Z');
  });

  test('a live blog with all its entries', () => {
    const entries = Array.from({ length: 4000 }, (_, i) => ({
      '@type': 'BlogPosting',
      headline: `Entry ${i}`,
      articleBody: 'Water ran into the lower town until noon, and nobody had warned of it. '.repeat(4),
    }));
    const script = articleData({
      '@type': 'LiveBlogPosting',
      datePublished: '2026-03-02T08:00:00Z',
      author: [{ name: 'Pell Oster' }, { name: 'Tomas Reen' }],
      liveBlogUpdate: entries,
    });
    expect(script.length).toBeGreaterThan(1_000_000);
    const read = readStatement(
      saidBy({ jsonLd: [script], meta: [['article:published_time', '2026-03-03T20:00:00Z']] }),
    );
    expect([read.kind, read.published]).toEqual(['live', '2026-03-02T08:00:00Z']);
    expect(read.authors.slice(0, 2).map(({ words }) => words)).toEqual(['Pell Oster', 'Tomas Reen']);
  });
});

describe('of several articles the page’s own is read', () => {
  const other = articleData({
    headline: 'Bridge may be closed',
    url: 'https://gull.example/news/bridge',
    author: 'Rolf Anker',
  });
  const own = (fields: object) => articleData({ author: 'Pell Oster', ...fields });
  const authorOf = (jsonLd: readonly string[], headings: readonly string[] = ['Gate breaks at Halm']) =>
    readStatement(saidBy({ jsonLd }), headings).authors[0]?.words;

  test.each([
    [
      'by its address',
      { headline: 'Flood in the lower town', url: 'https://www.gull.example/news/gate-breaks?ref=home' },
    ],
    [
      'by the page it is the main entity of',
      { headline: 'Flood', mainEntityOfPage: { '@id': 'https://gull.example/news/gate-breaks/' } },
    ],
    ['by its headline', {}],
    ['by a headline in nearly the same words', { headline: 'Gate at Halm breaks in the night' }],
  ])('%s', (_what, fields) => {
    expect(authorOf([other, own(fields)])).toBe('Pell Oster');
  });

  test('after a change without a new document nothing of the article before is left', () => {
    const before = saidBy({
      url: 'https://gull.example/news/ferry',
      title: 'Ferry stops for the winter - The Halm Gull',
      canonical: 'https://gull.example/news/gate-breaks',
      meta: [
        ['og:site_name', 'The Halm Gull'],
        ['og:title', 'Gate breaks at Halm'],
        ['og:url', 'https://gull.example/news/gate-breaks'],
        ['author', 'Pell Oster'],
        ['article:published_time', '2026-03-02T08:00:00Z'],
      ],
      jsonLd: [own({ datePublished: '2026-03-02T08:00:00Z', sourceOrganization: { name: 'Northern Wire' } })],
    });
    const read = readStatement(before, ['Ferry stops for the winter']);
    expect(read).toMatchObject({
      title: 'Ferry stops for the winter',
      outlet: 'The Halm Gull',
      authors: [],
      published: null,
      declared: [],
    });
  });

  test('a headline written for search engines stays the page’s own where its address is', () => {
    const read = article(
      { headline: 'Flood: what to know', url: 'https://gull.example/news/gate-breaks', author: 'Pell Oster' },
      ['Water in the lower town'],
    );
    expect(read.authors[0]?.words).toBe('Pell Oster');
  });
});

describe('dates', () => {
  test('published and changed, from data before tags', () => {
    const read = readStatement(
      saidBy({
        jsonLd: [
          articleData({ datePublished: '2026-03-02T08:00:00Z', dateModified: '2026-03-02T09:00:00Z' }),
        ],
        meta: [['article:published_time', '2026-03-01T08:00:00Z']],
      }),
    );
    expect([read.published, read.updated]).toEqual(['2026-03-02T08:00:00Z', '2026-03-02T09:00:00Z']);
  });

  test('what is none is passed over for the next that is one', () => {
    const read = readStatement(
      saidBy({ jsonLd: [articleData({ datePublished: '<b>today</b>' })], meta: [['date', '2026-03-02']] }),
    );
    expect(read.published).toBe('2026-03-02');
  });
});

const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
  fc.constantFrom('<b>x</b>', '2026-03-02', 'Reuters', 'https://a.example/b'),
);
const anyArticle = fc
  .dictionary(
    fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'headline',
      'author',
      'publisher',
      'datePublished',
      'url',
      'mainEntityOfPage',
      'isBasedOn',
      'sourceOrganization',
      'articleSection',
      'wordCount',
      'creator',
    ),
    anyValue,
  )
  .map((fields) => JSON.stringify({ '@type': 'NewsArticle', ...fields }));
const anySaid = fc.record({
  url: fc.option(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }))),
  language: fc.option(fc.string({ unit: 'binary' })),
  title: fc.option(fc.string({ unit: 'binary' })),
  meta: fc.array(
    fc.tuple(
      fc.constantFrom(
        'og:title',
        'og:site_name',
        'author',
        'article:published_time',
        'og:url',
        'source',
        'og:type',
        'twitter:label1',
        'twitter:data1',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 6 },
  ),
  jsonLd: fc.array(fc.oneof(anyArticle, fc.json(), fc.string({ unit: 'binary' })), { maxLength: 3 }),
  date: fc.option(fc.string({ unit: 'binary' })),
  canonical: fc.option(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }))),
});

test('of any data: no throw, bounded texts, dates that are dates, no name with markup', () => {
  fc.assert(
    fc.property(anySaid, fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (said, headings) => {
      const read = readStatement(said, headings);
      for (const text of [
        read.title,
        read.outlet,
        ...read.outletNames,
        ...read.authors.map(({ words }) => words),
      ])
        expect(text === null || text.length <= 300).toBe(true);
      for (const date of [read.published, read.updated])
        expect(
          date === null ||
            /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(date),
        ).toBe(true);
      for (const name of [read.outlet ?? '', ...read.declared.map((one) => one.name)])
        expect(name).not.toMatch(/<[a-z/!]/i);
    }),
  );
});
