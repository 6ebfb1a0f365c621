import { describe, expect, test } from 'vitest';
import type { GoldArticle } from '../../../scripts/evaluate/compare-attributions.ts';
import { measureReliability } from '../../../scripts/evaluate/measure-reliability.ts';
import { lookUp, type ScoredReport } from '../../../scripts/evaluate/run-engine.ts';
import { scoreAttribution } from '../../../scripts/evaluate/score-attribution.ts';
import { scoreCofenet } from '../../../scripts/evaluate/score-cofenet.ts';
import { attributionOf, emptyReport, spanOf } from './invented-report.ts';

const TEXT =
  'Orlen said the bridge is shut. Lornia doubts that it will open. The port wrote that rain is near.';
const pair = (words: string): [number, number] => {
  const { start, end } = spanOf(TEXT, words);
  return [start, end];
};
const GOLD: GoldArticle[] = [
  {
    id: 'one',
    text: TEXT,
    attributions: [
      { source: [pair('Orlen')], cue: [pair('said')], content: [pair('the bridge is shut')] },
      { source: [pair('Lornia')], cue: [pair('doubts')], content: [pair('that it will open')] },
      { source: [pair('The port')], cue: [pair('wrote')], content: [pair('that rain is near')] },
    ],
  },
];
const found = (attributions: ScoredReport['attributions']) =>
  lookUp(new Map([['one', { ...emptyReport(TEXT), attributions }]]));
const orlen = attributionOf(TEXT, {
  source: 'Orlen',
  cue: 'said',
  content: 'the bridge is shut',
  confidence: 0.95,
});
const port = attributionOf(TEXT, { source: null, cue: 'wrote', content: 'that rain is', confidence: 0.55 });

describe('attribution', () => {
  test('counts a match with the wrong source as a match, not as full', () => {
    const { figures } = scoreAttribution(GOLD, found([orlen, port]));
    expect(figures['match']).toEqual({ p: 100, r: 66.7, f1: 80 });
    expect(figures['full']).toEqual({ p: 50, r: 33.3, f1: 40 });
    expect(figures['source']).toEqual({ accuracy: 50 });
    expect(figures['content_exact']).toEqual({ share: 50 });
  });

  test('leaves attitudes out of the reporting figures', () => {
    const { figures } = scoreAttribution(GOLD, found([orlen]));
    expect(figures['reporting']).toMatchObject({ cue: { p: 100, r: 50 } });
    expect(figures['cue']).toMatchObject({ p: 100, r: 33.3 });
  });

  test('does not look at nested attributions', () => {
    const nested = attributionOf(TEXT, {
      source: 'Lornia',
      cue: 'doubts',
      content: 'that it will open',
      parent: 'a9',
    });
    expect(scoreAttribution(GOLD, found([orlen, nested])).figures['predicted']).toBe(1);
  });

  test('lists every gold attribution and every extra one once', () => {
    const extra = attributionOf(TEXT, { source: null, cue: 'open', content: 'near' });
    const { items } = scoreAttribution(GOLD, found([orlen, port, extra]));
    expect(items.map(({ says, right }) => [says.split('  ')[0], right])).toEqual([
      ['right', true],
      ['missed', false],
      ['wrong source', false],
      ['extra', false],
    ]);
  });
});

test('reliability sets stated confidence beside the share with a gold cue', () => {
  const wrong = attributionOf(TEXT, { source: null, cue: 'open', content: 'near', confidence: 0.52 });
  expect(measureReliability(GOLD, found([orlen, port, wrong]))).toEqual([
    { from: 0.5, attributions: 2, promised: 53.5, kept: 50 },
    { from: 0.9, attributions: 1, promised: 95, kept: 100 },
  ]);
});

test('CofeNet figures count whole stretches, their beginnings and their overlap', () => {
  const stretch = {
    article: 'one',
    offsets: [pair('Orlen'), pair('said'), pair('the'), pair('bridge'), pair('is'), pair('shut')],
    labels: ['B-source', 'B-cue', 'B-content', 'I-content', 'I-content', 'I-content'],
  };
  const spans = [{ source: [pair('Orlen')], cue: [pair('said')], content: [pair('the bridge')] }];
  expect(scoreCofenet([stretch], () => spans)).toMatchObject({
    source: { exact: { f1: 100 }, begin: 100, jaccard: 100 },
    content: { exact: { f1: 0 }, begin: 100, jaccard: 50 },
  });
  expect(scoreCofenet([stretch], () => null)).toMatchObject({ source: { exact: { f1: 0 } } });
});
