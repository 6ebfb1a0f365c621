import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../scripts/evaluate/run-engine.ts';
import { scoreQuotations, type GoldQuotations } from '../../../scripts/evaluate/score-quotations.ts';
import { emptyReport, spanOf } from './invented-report.ts';

const TEXT = 'Brack sagte, das Tor sei „ganz alt“. Lund schwieg. Der Bolzen klemme.';
const offsets = (words: string): [number, number][] => {
  const { start, end } = spanOf(TEXT, words);
  return [[start, end]];
};
const GOLD: GoldQuotations[] = [
  {
    id: 'one',
    text: TEXT,
    attributions: [
      {
        type: 'Indirect',
        source: offsets('Brack'),
        cue: offsets('sagte'),
        content: offsets('das Tor sei „ganz alt“'),
      },
      { type: 'Direct', source: offsets('Brack'), cue: offsets('sagte'), content: offsets('„ganz alt“') },
      { type: 'FreeIndirect', source: offsets('Brack'), cue: [], content: offsets('Der Bolzen klemme') },
    ],
  },
];

/** What a report with these quotations scores: who, cue, what. */
function figuresOf(...found: readonly (readonly [string | null, string, string])[]) {
  const attributions = found.map(([source, cue, content]) => ({
    source: source === null ? null : spanOf(TEXT, source),
    cue: [spanOf(TEXT, cue)],
    content: [spanOf(TEXT, content)],
  }));
  const report = { ...emptyReport(TEXT), attributions } as unknown as ReturnType<typeof emptyReport>;
  return scoreQuotations(GOLD, lookUp(new Map([['one', report]]))).figures;
}

const WHOLE = ['Brack', 'sagte', 'das Tor sei „ganz alt“'] as const;

describe('quotations as their corpus scores them', () => {
  test('a quotation inside another counts on neither side', () => {
    expect(figuresOf(WHOLE)['said']).toEqual({ p: 100, r: 50, f1: 66.7, gold: 2, predicted: 1 });
    expect(figuresOf(WHOLE, ['Brack', 'sagte', '„ganz alt“'])['said']).toMatchObject({ predicted: 1 });
  });

  test('another speaker, or less than half of the words, is wrong', () => {
    expect(figuresOf(['Lund', 'sagte', 'das Tor sei „ganz alt“'])['said']).toMatchObject({ p: 0 });
    expect(figuresOf(['Brack', 'sagte', 'das'])['said']).toMatchObject({ p: 0 });
  });

  test('words are averaged over pairs and whatever stays alone', () => {
    expect(figuresOf(WHOLE)['message']).toEqual({ p: 100, r: 50, f1: 66.7 });
    expect(figuresOf(WHOLE, ['Lund', 'schwieg', 'Der Bolzen klemme'])['speaker']).toEqual({
      p: 50,
      r: 50,
      f1: 50,
    });
  });

  test('cues count only where the gold has one', () => {
    expect(figuresOf(WHOLE, ['Brack', 'klemme', 'Der Bolzen'])['cue']).toMatchObject({ p: 100, r: 100 });
  });

  test('recall is told by type', () => {
    expect(figuresOf(WHOLE)['recall by type']).toEqual({ FreeIndirect: 0, Indirect: 100 });
  });
});
