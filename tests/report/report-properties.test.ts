// What holds of every report, whatever the text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/create-report.ts';
import { FORMATS } from '../../src/report/formats/index.ts';
import type { Report } from '../../src/report/report.ts';
import { articleFromText } from '../../src/text/article.ts';
import { RELAYED } from './chain-cases/relayed.ts';

/** Texts that look like news to the engine, and texts that look like nothing. */
const pieces = fc.oneof(
  fc.constantFrom(...RELAYED.map((one) => one.text)),
  fc.constantFrom(
    '“',
    '”',
    '"',
    '’’',
    '\n',
    ' - ',
    'He said',
    'according to',
    'told',
    'claims that',
    '(AP) —',
    ',',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));

function reportOf(text: string, outlet: string | null = null): Report {
  return createReport(articleFromText(text, { outlet, language: 'en' })).report;
}

describe('every report', () => {
  test('keeps the text, and every offset points into it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = reportOf(text);
        expect(report.text).toBe(text);
        const spans = [
          ...report.claims,
          ...report.hedges,
          ...report.markers,
          ...report.sources.flatMap((source) => source.mentions),
          ...report.chain.edges.flatMap((edge) => edge.span ?? []),
        ];
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('chains name known sources, none twice, and never the outlet', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = reportOf(text, 'The Daily Gull');
        const names = new Map(report.sources.map((source) => [source.id, source.name]));
        for (const claim of report.claims) {
          expect(new Set(claim.chain).size).toBe(claim.chain.length);
          for (const id of claim.chain) expect(names.get(id)).toBeDefined();
          for (const id of claim.chain) expect(names.get(id)).not.toBe('Daily Gull');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('mentions are short and stay within one line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const source of reportOf(text).sources) {
          for (const { start, end } of source.mentions) {
            expect(text.slice(start, end).split(/\s+/).length).toBeLessThanOrEqual(15);
            expect(text.slice(start, end)).not.toContain('\n');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is the same for the same article, and every format can write it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = reportOf(text);
        expect(reportOf(text)).toEqual(report);
        for (const format of FORMATS) expect(format.render(report).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('mark ids are unique and stable', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleFromText(text, { language: 'en' });
        const { marks } = createReport(article);
        expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
        expect(createReport(article).marks).toEqual(marks);
      }),
      { numRuns: 60 },
    );
  });
});

describe('texts without an article', () => {
  test('an empty text gives an empty report', () => {
    const report = reportOf('');
    expect(report.claims).toEqual([]);
    expect(report.document.words).toBe(0);
  });

  test('another language is named and left alone', () => {
    const text =
      'El portavoz de la autoridad dijo el martes que el puente permanecerá cerrado hasta el otoño por las obras en el río y que el tráfico será desviado, según el comunicado.';
    const report = createReport(articleFromText(text, { language: 'es' })).report;
    expect(report.engine).toBe('unsupported-language');
    expect(report.document.language).toBe('es');
    expect(report.claims).toEqual([]);
  });
});
