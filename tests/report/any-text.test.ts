// What holds of any string at all, with the learned core as it ships: total, sound offsets, linear work.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChoices, readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import type { Reading } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';
import type { Span } from '../../src/text/span.ts';

const weights = readWeights();
const choices = readChoices();
const read = (text: string): Reading =>
  createReport(articleFromText(text, { language: 'en', outlet: 'The Daily Gull' }), { weights, choices });

/** Scraps that make rules fire, and scraps that make splitting and counting hard. */
const scraps = fc.oneof(
  fc.constantFrom(
    'Lena Ostrow said the bridge was shut.',
    'Sources close to the mayor told the Tern Gazette',
    'that it may open',
    'He',
    'according to',
    'allegedly',
    '“',
    '”',
    '"',
    "'",
    '’',
    '—',
    ', ',
    '. ',
    '\n\n',
    '\n',
    ' - ',
    'said',
    'who asked not to be named',
    'The Gull could not verify this.',
    'told',
    'Mr. ',
    'U.S. ',
    '(',
    ')',
    '[…]',
    '...',
  ),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\ufeff',
    'ﬁ',
    'İ',
    'ß',
    'e\u0301',
    '🚢',
    '\u2028',
    '\ufffd',
    '٣',
    'ǅ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const texts = fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join(''));

test('any text at all, repeated or cut anywhere, gives a sound report', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (whole, cut) => {
      const text = whole.slice(cut);
      const { report, marks } = read(text);
      expect(report.text).toBe(text);
      const isInside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
      const ids = new Set(report.attributions.map(({ id }) => id));
      for (const { source, cue, content, parent, id, confidence } of report.attributions) {
        for (const spans of [source === null ? [] : [source], cue, content]) {
          expect(spans.every(isInside)).toBe(true);
          expect(spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start)).toBe(true);
        }
        expect(cue.length).toBeGreaterThan(0);
        expect(parent === null || (parent !== id && ids.has(parent))).toBe(true);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }
      const parents = new Map(report.attributions.map(({ id, parent }) => [id, parent]));
      for (const id of ids) {
        let steps = 0;
        for (let up = parents.get(id) ?? null; up !== null; up = parents.get(up) ?? null)
          expect((steps += 1)).toBeLessThanOrEqual(ids.size);
      }
      const listed = [
        report.claims,
        report.hedges,
        report.markers,
        report.sources.flatMap(({ mentions }) => mentions),
        marks,
      ];
      for (const spans of listed) expect(spans.every(isInside)).toBe(true);
      const starts = marks.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 400, seed: 20_261_125 },
  );
});

/** Milliseconds, the best of three. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('sixteen times the text takes no more than linear work', { timeout: 120_000 }, () => {
  read('Lena Ostrow said the bridge was shut.'.repeat(50)); // warm
  fc.assert(
    fc.property(fc.array(scraps, { minLength: 1, maxLength: 6 }), (parts) => {
      const unit = parts.join(' ').replace(/^$/, 'x');
      const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const [short, long] = [timeOf(of(1_500)), timeOf(of(24_000))];
      expect(long / Math.max(short, 1)).toBeLessThan(16 * 5); // quadratic work would be 256 times as much
    }),
    {
      numRuns: 12,
      seed: 20_261_127,
      endOnFailure: true,
      examples: [[['🚢']], [['\u{e0100}']], [['“']], [['He said, ']]],
    },
  );
});
