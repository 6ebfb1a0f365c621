import { expect, test } from 'vitest';
import { lookUp } from '../../../scripts/evaluate/run-engine.ts';
import { scoreHedges, type GoldSentence } from '../../../scripts/evaluate/score-hedges.ts';
import type { Hedge } from '../../../src/analysis/annotation.ts';
import { emptyReport, spanOf } from './invented-report.ts';

const TEXT = 'The claim may be wrong, but he claims it is perhaps right.';
const GOLD: GoldSentence[] = [
  {
    id: 'one',
    text: TEXT,
    hedges: [
      { ...spanOf(TEXT, 'may'), class: 'modal', voice: 'article' },
      { ...spanOf(TEXT, 'claims'), class: 'distancing-verb', voice: 'article' },
      { ...spanOf(TEXT, 'perhaps'), class: 'adverb', voice: 'speaker' },
    ],
  },
];
const hedge = (words: string, type: Hedge['type'], voice: Hedge['voice'] = 'article'): Hedge => ({
  ...spanOf(TEXT, words),
  id: 'h',
  ruleId: 'r',
  type,
  voice,
  reasons: [],
});
const score = (...hedges: Hedge[]) =>
  scoreHedges(GOLD, lookUp(new Map([['one', { ...emptyReport(TEXT), hedges }]])));

test('cue, class and voice are judged apart', () => {
  const { figures } = score(hedge('may', 'modal'), hedge('perhaps', 'modal', 'article'));
  expect(figures).toMatchObject({ cue: { p: 100, r: 100, f1: 100 }, class: 50, voice: 50 });
});

test('distancing report verbs count neither way, found or not', () => {
  const { figures } = score(
    hedge('may', 'modal'),
    hedge('perhaps', 'adverb', 'speaker'),
    hedge('claims', 'alleged'),
  );
  expect(figures['cue']).toEqual({ p: 100, r: 100, f1: 100 });
});

test('a mark over the whole sentence finds nothing', () => {
  expect(score(hedge(TEXT, 'modal')).figures['cue']).toEqual({ p: 0, r: 0, f1: 0 });
});

test('an extra hedge costs precision and is listed', () => {
  const { figures, items } = score(hedge('wrong', 'modal'));
  expect(figures['cue']).toMatchObject({ p: 0 });
  expect(items.filter(({ key }) => key.startsWith('extra'))).toHaveLength(1);
});
