import { describe, expect, test } from 'vitest';
import type { OwnWords } from '../../src/lexicon/own-words.ts';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';

const NONE: OwnWords = { hedges: [], sourceNouns: [], muted: [] };
const TEXT = 'Word has it that the quay may stay closed. A swabbie said the pumps had failed.';
const read = (own: Partial<OwnWords>) =>
  createReport(articleFromText(TEXT, { language: 'en' }), { own: { ...NONE, ...own } });
const hedgesOf = ({ report }: ReturnType<typeof read>): string[] =>
  report.hedges.map(({ start, end }) => TEXT.slice(start, end));

describe('the reader’s own words', () => {
  test('a hedge of one’s own is marked, with its own reason', () => {
    const { report, marks } = read({ hedges: ['quay  MAY stay'] });
    const own = report.hedges.find(({ ruleId }) => ruleId === 'own-hedge');
    expect(own && TEXT.slice(own.start, own.end)).toBe('quay may stay');
    expect(own?.reasons).toEqual(['own-word']);
    expect(marks.some(({ annotationId }) => annotationId === own?.id)).toBe(true);
  });

  test('a muted word is no hedge and has no mark', () => {
    expect(hedgesOf(read({}))).toContain('may');
    const muted = read({ muted: ['May'] });
    expect(hedgesOf(muted)).not.toContain('may');
    expect(muted.marks.map(({ start, end }) => TEXT.slice(start, end))).not.toContain('may');
  });

  test('a source noun of one’s own makes an unnamed source', () => {
    const [source] = read({ sourceNouns: ['swabbie'] }).report.sources.filter(({ name }) =>
      /swabbie/.test(name),
    );
    expect(source?.type).toBe('unnamed-person');
  });

  test.each([
    ['swabbie', 'Three swabbies said the pumps had failed.'],
    ['swabbies', 'Local swabbies said the pumps had failed.'],
    ['dockman', 'Dockmen said the pumps had failed.'],
    ['lascary', 'The lascaries said the pumps had failed.'],
    ['lascax', 'Many lascaxes said the pumps had failed.'],
  ])('the source noun "%s" is known in the plural: %s', (noun, text) => {
    const own = { ...NONE, sourceNouns: [noun] };
    const { report } = createReport(articleFromText(text, { language: 'en' }), { own });
    expect(report.sources.map(({ type }) => type)).toEqual(['unnamed-group']);
  });

  test.each(['[', '*', '..9 |', ':be', '<name>', '^ $', '  ', '?'])('"%s" is no pattern', (word) => {
    const plain = hedgesOf(read({}));
    expect(
      hedgesOf(read({ hedges: [word], sourceNouns: [word] })).filter((hedge) => !plain.includes(hedge)),
    ).toEqual([]);
  });

  test('without own words nothing changes', () => {
    expect(read({})).toEqual(createReport(articleFromText(TEXT, { language: 'en' })));
  });
});
