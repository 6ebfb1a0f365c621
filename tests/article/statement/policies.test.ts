import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../src/article/statement/read-statement.ts';
import { articleData, saidBy } from '../said.ts';

const HOUSE = 'https://gull.example/house-rules';
const policiesOf = (...jsonLd: readonly string[]) => readStatement(saidBy({ jsonLd })).policies;
const house = (fields: Readonly<Record<string, unknown>>) => ({
  '@type': 'NewsMediaOrganization',
  name: 'The Halm Gull',
  ...fields,
});

describe('an outlet’s own rules', () => {
  test('stand at the publisher that the article names', () => {
    const publisher = house({
      unnamedSourcesPolicy: `${HOUSE}#unnamed`,
      correctionsPolicy: `${HOUSE}#corrections`,
      verificationFactCheckingPolicy: { '@type': 'CreativeWork', url: `${HOUSE}#checks` },
    });
    expect(policiesOf(articleData({ publisher }))).toEqual([
      { topic: 'unnamed-sources', url: `${HOUSE}#unnamed` },
      { topic: 'corrections', url: `${HOUSE}#corrections` },
      { topic: 'fact-checking', url: `${HOUSE}#checks` },
    ]);
  });

  test('or where its "@id" leads', () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'Gate breaks at Halm',
        publisher: { '@id': '#o', name: 'The Gull' },
      },
      house({ '@id': '#o', correctionsPolicy: HOUSE }),
    ];
    expect(policiesOf(JSON.stringify({ '@graph': graph }))).toEqual([{ topic: 'corrections', url: HOUSE }]);
  });

  test('or at the outlet’s own entry, and at no other’s', () => {
    const own = JSON.stringify(house({ correctionsPolicy: HOUSE }));
    const other = JSON.stringify(house({ name: 'Velt Weekly', correctionsPolicy: HOUSE }));
    expect(policiesOf(articleData({}), own)).toHaveLength(1);
    expect(policiesOf(articleData({}), other)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<p>rules</p>'],
    ['a path', '/house-rules'],
    ['markup', '<a href="https://gull.example/rules">rules</a>'],
    ['an address with markup behind it', 'https://gull.example/rules"><img src=x>'],
    ['a login that looks like another site', 'https://gull.example@elsewhere.example/rules'],
    ['a very long address', `https://gull.example/${'r'.repeat(5000)}`],
    ['a number', 7],
    ['nothing', null],
    ['an empty list', []],
    ['a work without an address', { '@type': 'CreativeWork', name: 'Rules' }],
  ])('%s is none', (_, value) => {
    expect(policiesOf(articleData({ publisher: house({ unnamedSourcesPolicy: value }) }))).toEqual([]);
  });

  test('the first sound address of a list counts', () => {
    const publisher = house({ correctionsPolicy: ['rules', HOUSE, `${HOUSE}?2`] });
    expect(policiesOf(articleData({ publisher }))).toEqual([{ topic: 'corrections', url: HOUSE }]);
  });

  test('anything at all gives at most one plain address each', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const publisher = house({ unnamedSourcesPolicy: one, correctionsPolicy: other });
        const found = policiesOf(articleData({ publisher }));
        expect(found.every(({ url }) => /^https?:\/\/[^\s<>"]+$/.test(url))).toBe(true);
        expect(new Set(found.map(({ topic }) => topic)).size).toBe(found.length);
      }),
    );
  });
});
