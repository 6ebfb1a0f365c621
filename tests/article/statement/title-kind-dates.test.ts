import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, readDate } from '../../../src/article/statement/dates.ts';
import { readStatement } from '../../../src/article/statement/read-statement.ts';
import { withoutSite } from '../../../src/article/statement/title.ts';
import { articleData, saidBy } from '../said.ts';

describe('the title', () => {
  test.each([
    ['Gate breaks at Halm - The Halm Gull', 'Gate breaks at Halm'],
    ['Gate breaks at Halm | World | Halm Gull', 'Gate breaks at Halm'],
    ['Gate breaks at Halm | Halm Gull | 02.03.2026', 'Gate breaks at Halm'],
    ['Gate breaks at Halm | Halm Gull News', 'Gate breaks at Halm'],
    ['Gate breaks at Halm – and holds', 'Gate breaks at Halm – and holds'],
    ['Harbour 3.0 | Gate breaks at Halm', 'Harbour 3.0 | Gate breaks at Halm'],
    ['Halm Gull', 'Halm Gull'],
  ])('%s', (title, own) => {
    expect(withoutSite(title, ['The Halm Gull', 'gull.example'])).toBe(own);
  });

  test('is what most places say; its references are read, its tags left out', () => {
    const read = (headline: string, ogTitle: string, headings: readonly string[]) =>
      readStatement(
        saidBy({
          jsonLd: [articleData({ headline, url: 'https://gull.example/news/gate-breaks' })],
          meta: [
            ['og:site_name', 'The Halm Gull'],
            ...(ogTitle === '' ? [] : [['og:title', ogTitle] as const]),
          ],
        }),
        headings,
      ).title;
    expect(read('Gate &#8216;broke&#8217; at Halm &amp; Brume', '', ['Gate breaks at Halm'])).toBe(
      'Gate ‘broke’ at Halm & Brume',
    );
    expect(read('Gate at Halm: all you need to know', 'Gate breaks', ['Gate breaks'])).toBe('Gate breaks');
    expect(read('The <em>Gull</em> gate', '', [])).toBe('The Gull gate');
  });
});

describe('the kind, with what says so', () => {
  const kindOf = (fields: object, said: Parameters<typeof saidBy>[0] = {}) => {
    const { kind, kindBasis } = readStatement(saidBy({ ...said, jsonLd: [articleData({ ...fields })] }));
    return [kind, kindBasis];
  };

  test.each([
    [
      'a type of its own',
      { '@type': 'OpinionNewsArticle' },
      {},
      ['opinion', 'JSON-LD @type OpinionNewsArticle'],
    ],
    ['a live blog', { '@type': 'LiveBlogPosting' }, {}, ['live', 'JSON-LD @type LiveBlogPosting']],
    ['a review', { '@type': 'ReviewNewsArticle' }, {}, ['review', 'JSON-LD @type ReviewNewsArticle']],
    ['the address', {}, { url: 'https://gull.example/opinion/gate' }, ['opinion', 'address opinion']],
    ['a section', { articleSection: 'Meinung' }, {}, ['opinion', 'JSON-LD articleSection Meinung']],
    [
      'a section in French',
      { articleSection: ['Port', 'Décryptage'] },
      {},
      ['analysis', 'JSON-LD articleSection Décryptage'],
    ],
    [
      'a label in the headline',
      { headline: 'Analysis: Gate breaks at Halm' },
      { title: 'Analysis: Gate breaks at Halm' },
      ['analysis', 'headline Analysis'],
    ],
    [
      'a press release',
      {},
      { url: 'https://gull.example/pressemitteilung/gate' },
      ['press-release', 'address pressemitteilung'],
    ],
    ['news', {}, {}, ['news', 'JSON-LD @type NewsArticle']],
    [
      'news about views',
      { headline: 'Views of the gate' },
      { url: 'https://gull.example/news/opinion-on-gate' },
      ['news', 'JSON-LD @type NewsArticle'],
    ],
  ])('%s', (_what, fields, said, expected) => {
    expect(kindOf(fields, said)).toEqual(expected);
  });
});

describe('a date', () => {
  test.each([
    ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z'],
    ['2026-03-02 08:00:00 +02:00', '2026-03-02T08:00:00+02:00'],
    ['2026-03-02T08:00:00.000+0100', '2026-03-02T08:00:00.000+0100'],
    ['2026-03-02 08:00:00.0', '2026-03-02T08:00:00'],
    ['2026-3-2', '2026-03-02'],
    ['1772438400000', '2026-03-02T08:00:00.000Z'],
    ['2 March 2026', '2026-03-02'],
    ['March 2, 2026 8:05 pm', '2026-03-02T20:05'],
    ['2. März 2026 um 15:44', '2026-03-02T15:44'],
    ['02.03.26 | 14:07 Uhr', '2026-03-02T14:07'],
    ['le 2 mars 2026 à 15h44', '2026-03-02T15:44'],
    ['25/12/2026', '2026-12-25'],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each([
    '3/4/2026',
    '2026-13-02',
    '0001-01-01',
    'today',
    '2 Foo 2026',
    '<b>2026</b>',
    '31.31.2026',
    'x'.repeat(500),
    '',
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('any text: no throw, and what is read begins with a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const date of [readDate(text), dateInWords(text)])
          expect(date === null || /^\d{4}-\d\d-\d\d/.test(date)).toBe(true);
      }),
    );
  });
});
