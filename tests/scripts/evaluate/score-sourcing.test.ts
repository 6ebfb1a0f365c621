import { describe, expect, test } from 'vitest';
import { lookUp, type ScoredReport } from '../../../scripts/evaluate/run-engine.ts';
import { sameSourceName } from '../../../scripts/evaluate/same-source-name.ts';
import { scoreSourcing } from '../../../scripts/evaluate/score-sourcing.ts';
import type { GoldSourcing } from '../../../scripts/evaluate/sourcing-gold.ts';
import { emptyReport, spanOf } from './invented-report.ts';

const FIRST = 'LNA cited guards as saying the bridge is shut.';
const SECOND = 'The port declined to comment.';
const TEXT = `${FIRST} ${SECOND}`;
const GOLD: GoldSourcing[] = [
  {
    id: 'one',
    outlet: 'Harbour Post',
    text: TEXT,
    sentences: [
      [0, FIRST.length],
      [FIRST.length + 1, TEXT.length],
    ],
    sources: { 'Lornia News Agency': { type: 'media', aliases: ['LNA'] }, guards: { type: 'unnamed-group' } },
    labels: [
      { i: 0, chains: [['Lornia News Agency', 'guards']], reasons: ['unnamed-source', 'second-hand'] },
    ],
    markers: [{ i: 1, type: 'no-comment' }],
  },
];
const source = (id: string, name: string, type: ScoredReport['sources'][number]['type']) => ({
  id,
  name,
  type,
  mentions: [],
  axes: { sector: null, proximity: null, number: null, anonymityReason: null, channel: null },
  url: null,
});
const claim = (chain: string[], flags: ScoredReport['claims'][number]['flags']) => ({
  id: 'c1',
  ...spanOf(TEXT, 'the bridge is shut'),
  chain,
  flags,
  notices: [],
  attributionIds: [],
  hedgeIds: [],
  quote: '',
});
const score = (report: Partial<ScoredReport>) =>
  scoreSourcing(
    GOLD,
    lookUp(
      new Map([
        [
          'one',
          {
            ...emptyReport(TEXT),
            sources: [source('s1', 'LNA', 'media'), source('s2', 'guards', 'unnamed-person')],
            ...report,
          },
        ],
      ]),
    ),
  );

describe('sourcing', () => {
  test('a whole chain counts as chain, as relay and by its origin', () => {
    const { figures } = score({ claims: [claim(['s1', 's2'], ['second-hand'])] });
    expect(figures['chain']).toEqual({ p: 100, r: 100, f1: 100, gold: 1, predicted: 1 });
    expect(figures['multi']).toMatchObject({ f1: 100 });
    expect(figures['origin']).toMatchObject({ f1: 100 });
    expect(figures['type']).toEqual({ accuracy: 0, matched: 1 });
    expect(figures['unverified']).toMatchObject({ f1: 100 });
    expect(figures['reasons']).toMatchObject({ p: 100, r: 50 });
  });

  test('a chain that lost its relay misses the chain and keeps the origin', () => {
    const { figures, items } = score({ claims: [claim(['s2'], [])] });
    expect(figures['chain']).toMatchObject({ f1: 0 });
    expect(figures['origin']).toMatchObject({ f1: 100 });
    expect(items.map(({ says }) => says.split(' ')[0])).toEqual(['missed', 'extra']);
  });

  test('a marker counts in its sentence', () => {
    const marker = {
      id: 'm1',
      ruleId: 'r',
      who: null,
      about: null,
      quote: '',
      reasons: [],
      ...spanOf(TEXT, 'declined to comment'),
    };
    expect(score({ markers: [{ ...marker, type: 'no-comment' }] }).figures['marker']).toMatchObject({
      f1: 100,
    });
    expect(score({ markers: [{ ...marker, type: 'denial' }] }).figures['marker']).toMatchObject({ f1: 0 });
  });
});

test.each([
  [['Minister Edda Orlen'], ['Edda Orlen'], true],
  [['Orlen'], ['Edda Orlen'], true],
  [["Orlen's office"], ['Edda Vale'], false],
  [['the long story of a very old bridge keeper Orlen'], ['Orlen'], false],
])('the names %j fit %j: %s', (names, gold, same) => {
  expect(sameSourceName(names, gold)).toBe(same);
});
